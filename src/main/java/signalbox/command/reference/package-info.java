/**
 * Changes and tasks as people type them, and their one normal form.
 *
 * <p>Imports {@code domain} words only. Must never fetch anything or trust a host that is not
 * configured.
 */
@NullMarked
package signalbox.command.reference;

import org.jspecify.annotations.NullMarked;
