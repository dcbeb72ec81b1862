/**
 * Programs that look without touching: check, verify, export and health.
 *
 * <p>May import everything. Must never take the writer's lock or change the store.
 */
@NullMarked
package signalbox.program.inspect;

import org.jspecify.annotations.NullMarked;
