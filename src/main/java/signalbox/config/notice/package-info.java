/**
 * How a community is told of maintenance, as a policy file has it: outlets, drafts, times.
 *
 * <p>Imports {@code config} and {@code policy}. Must never know where a file lies.
 */
@NullMarked
package signalbox.config.notice;

import org.jspecify.annotations.NullMarked;
