package signalbox.rendering.answer;

import signalbox.domain.CaseId;
import signalbox.domain.Refusal;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Slug;
import signalbox.rendering.text.Prefix;

/** What is said to a word for which nobody waits, and what to say instead. */
record AwaitedRefusals(Prefix prefix) {
  /** What was refused for that is allowed beforehand, since it never begins. */
  String beforehand(CaseId id, Slug clause) {
    return clause == MaintenanceSlug.WorkPlan.ONE_OPERATION_AT_A_TIME
        ? "; to let another begin: "
            + prefix.type("approve", id, "parallel")
            + " by an engineering manager"
        : "";
  }

  String of(CaseId id, Refusal.Awaited word) {
    return switch (word) {
      case ACKNOWLEDGEMENT ->
          ": nobody is waited for to know of it; how it stands: " + prefix.type("status", id);
      case JUDGEMENT ->
          ": only what began without a yes is judged; how it stands: " + prefix.type("status", id);
      case OBJECTION_BEFORE_START ->
          ": it has not begun; to say no: " + prefix.type("decline", id, "<why>");
      case OBJECTION_BEFORE_END ->
          ": it is not over, so nobody says yet that there is nothing to report; to stop it: "
              + prefix.type("hold", id, "<why>");
      case OBJECTION_TO_REPORTED ->
          ": it is reported on anyway; how far that is: " + prefix.type("postmortem", id);
      case ENGAGEMENT ->
          ": that is said of emergencies; what communities are told of this: "
              + prefix.type("comms", id);
    };
  }
}
