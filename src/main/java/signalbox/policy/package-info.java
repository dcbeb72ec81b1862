/**
 * The written policy as data: clauses, seats, numbers and sentences of one policy book.
 *
 * <p>Imports nothing of ours. Must never know a case, a member, a network or the time.
 */
@NullMarked
package signalbox.policy;

import org.jspecify.annotations.NullMarked;
