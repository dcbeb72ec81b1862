/**
 * Which account is whose.
 *
 * <p>Imports {@code domain} words only. Must never take a nick or a display name for an identity.
 */
@NullMarked
package signalbox.people;

import org.jspecify.annotations.NullMarked;
