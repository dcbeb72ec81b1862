/**
 * Whose accounts are whose, and who is on which team, beyond what the people file says: links of
 * accounts and teams by role are laid over it.
 *
 * <p>Imports {@code domain} words and {@code policy}. Must never know a case or the desk, write the
 * people file, or keep a code that is good.
 */
@NullMarked
package signalbox.domain.identity;

import org.jspecify.annotations.NullMarked;
