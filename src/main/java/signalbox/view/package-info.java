/**
 * Read models: what {@code !status}, {@code !timeline} and exports show, shaped from the desk.
 *
 * <p>Imports {@code domain} and its cases. Must never fold events or word anything.
 */
@NullMarked
package signalbox.view;

import org.jspecify.annotations.NullMarked;
