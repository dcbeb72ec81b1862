/** The way in: chooses the program to run. Imported by nobody. */
@NullMarked
package signalbox;

import org.jspecify.annotations.NullMarked;
