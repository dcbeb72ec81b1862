package signalbox.rendering.papers;

import signalbox.domain.Because;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Refusal;
import signalbox.policy.MaintenanceSlug.PostMortem;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;

/** What is in the way of a paper. */
public record PaperRefusals(Prefix prefix) {
  /** Behind the name of the case. */
  public String of(Refusal.OnPapers refusal) {
    return switch (refusal) {
      case Refusal.NoReport(var id) ->
          " has no incident report; to file one: "
              + prefix.type("report", id, "<service> human|technical|upstream <words>");
      case Refusal.OwnReport _ -> ": you filed the report, so others review it";
      case Refusal.NotInvolved(_, var member, var known) ->
          ": %s was not involved, so nobody waits for that; who reviews: %s"
              .formatted(member, known.isEmpty() ? "nobody any more" : Names.list(known));
      case Refusal.NotReviewed(var id, var finding) ->
          ": the %s is not through yet, %s; %s"
              .formatted(
                  finding.clause() == PostMortem.INCIDENT_REPORT_REVIEWED
                      ? Paper.REPORT.title()
                      : Paper.POSTMORTEM.title(),
                  finding.because() instanceof Because.OfPapers because
                      ? PaperFindings.of(because)
                      : finding.clause().text(),
                  finding.clause() == PostMortem.POST_MORTEM_POSTED
                      ? prefix.type("published", id, "<link>")
                      : prefix.type("review", id, PaperSaying.paperOf(finding)));
      case Refusal.StillRestricted(var id) ->
          ": it is restricted, so nothing of it is told to all; if it need not be any more: "
              + prefix.type("disclose", id);
      case Refusal.TooManyPoints(var id, int atMost) ->
          " has %d points, which is all that fits; write the rest elsewhere: %s"
              .formatted(atMost, prefix.type("postmortem", id, "<link>"));
    };
  }
}
