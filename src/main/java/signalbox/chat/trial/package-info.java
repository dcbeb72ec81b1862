/**
 * What somebody could say of a case now, found out by trying it on a desk that stays as it is.
 *
 * <p>Imports what {@code chat} may. Must never submit what it tries.
 */
@NullMarked
package signalbox.chat.trial;

import org.jspecify.annotations.NullMarked;
