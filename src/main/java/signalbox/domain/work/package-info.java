/**
 * Work in progress: who is changing what, in which venue.
 *
 * <p>Imports {@code domain} words, {@code domain.approval} and {@code policy}. Must never know a
 * kind of case.
 */
@NullMarked
package signalbox.domain.work;

import org.jspecify.annotations.NullMarked;
