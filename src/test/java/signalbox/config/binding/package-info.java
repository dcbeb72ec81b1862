/** Tests of binding, and what they know of keys. */
@NullMarked
package signalbox.config.binding;

import org.jspecify.annotations.NullMarked;
