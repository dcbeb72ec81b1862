/** Tests of what operators write. */
@NullMarked
package signalbox.config;

import org.jspecify.annotations.NullMarked;
