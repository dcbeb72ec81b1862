/**
 * What operators write: settings, people and policies, read from one directory and checked whole.
 *
 * <p>Imports {@code policy}, {@code domain}, {@code message} and {@code command}, whose values it
 * makes. Must never decide anything, keep anything open, or show a secret.
 */
@NullMarked
package signalbox.config;

import org.jspecify.annotations.NullMarked;
