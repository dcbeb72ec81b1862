/**
 * Given, when, then: people, policies and a desk on which decisions are tried one after another.
 *
 * <p>For the tests of the domain only.
 */
@NullMarked
package signalbox.domain.scene;

import org.jspecify.annotations.NullMarked;
