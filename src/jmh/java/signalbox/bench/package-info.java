/**
 * Benchmarks: how fast commands are accepted, how long a start takes, what a question costs.
 *
 * <p>May import everything. Must never be part of the jar.
 */
package signalbox.bench;
