/** Tests of the records that are kept elsewhere. */
@NullMarked
package signalbox.rendering.export;

import org.jspecify.annotations.NullMarked;
