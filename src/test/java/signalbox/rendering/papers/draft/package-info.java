/** Tests of the papers of a maintenance as drafts. */
@NullMarked
package signalbox.rendering.papers.draft;

import org.jspecify.annotations.NullMarked;
