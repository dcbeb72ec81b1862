/** Tests of whose account is whose. */
@NullMarked
package signalbox.people;

import org.jspecify.annotations.NullMarked;
