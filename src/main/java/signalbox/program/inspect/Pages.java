package signalbox.program.inspect;

import java.util.Optional;
import signalbox.domain.desk.Case;
import signalbox.rendering.export.ExportMarkdown;
import signalbox.rendering.papers.draft.IncidentLink;
import signalbox.rendering.papers.draft.Markup;
import signalbox.rendering.papers.draft.PostMortem;
import signalbox.view.CaseFile;

/**
 * One case as a page: of a maintenance that has begun, the draft of its post-mortem.
 *
 * @param form fills the form of a wiki for incident reports in; empty: none is known
 */
record Pages(Optional<IncidentLink> form) {
  /** The draft; before there is anything to write up, and of a deploy, its record. */
  String markdown(CaseFile file) {
    return draft(file, Markup.MARKDOWN).orElseGet(() -> ExportMarkdown.of(file));
  }

  /** The draft; empty: there is nothing to write up. */
  Optional<String> wikitext(CaseFile file) {
    return draft(file, Markup.WIKITEXT);
  }

  private Optional<String> draft(CaseFile file, Markup markup) {
    return switch (file.about()) {
      case Case.OfMaintenance(var maintenance) when PostMortem.isDue(maintenance) ->
          Optional.of(PostMortem.of(markup, maintenance, file.timeline(), form));
      case Case.OfMaintenance _, Case.OfDeploy _ -> Optional.empty();
    };
  }
}
