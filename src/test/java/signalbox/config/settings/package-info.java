/** Tests of the keys that operators write. */
@NullMarked
package signalbox.config.settings;

import org.jspecify.annotations.NullMarked;
