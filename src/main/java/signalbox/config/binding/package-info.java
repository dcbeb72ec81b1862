/**
 * HOCON files bound to records: every key has its line, every fault is collected, no secret is
 * quoted.
 *
 * <p>Imports nothing of ours. Must never know what a setting is good for.
 */
@NullMarked
package signalbox.config.binding;

import org.jspecify.annotations.NullMarked;
