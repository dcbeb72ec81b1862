/**
 * The papers of a maintenance as drafts that somebody takes elsewhere: the post-mortem as wikitext
 * and in Markdown, and the link that fills a wiki's form for incident reports in.
 *
 * <p>Imports what {@code rendering} may. Must never decide whether a restricted case may be handed
 * out, and never write what people have typed as anything but text.
 */
@NullMarked
package signalbox.rendering.papers.draft;

import org.jspecify.annotations.NullMarked;
