/**
 * The store in a SQLite file: one writing process, any number of reading ones.
 *
 * <p>Imports {@code store}, its codecs, {@code domain} words and {@code message}. Must never open
 * the database file but through SQLite: closing such a handle would drop SQLite's locks.
 */
@NullMarked
package signalbox.store.sqlite;

import org.jspecify.annotations.NullMarked;
