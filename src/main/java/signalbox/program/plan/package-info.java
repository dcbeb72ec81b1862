/**
 * Plans from files: how they are said, and how they are handed to a bot that runs.
 *
 * <p>Imports {@code chat}, {@code config}, {@code coordinator}, {@code delivery} and below. Must
 * never import the programs that use it, or plan anything but by what a person could type.
 */
@NullMarked
package signalbox.program.plan;

import org.jspecify.annotations.NullMarked;
