package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Slug;
import signalbox.policy.Strength;
import signalbox.rendering.text.Prefix;

/** What satisfies a clause, and who may waive it. */
public record RemedyWords(Prefix prefix) {
  /** Stands for a case in words that are about none. */
  private static final String ANY_CASE = "<case>";

  /** What to type so that the clause is satisfied; empty where nothing has to be done. */
  public Optional<String> satisfies(Slug slug, Optional<CaseId> id) {
    String it = id.map(CaseId::toString).orElse(ANY_CASE);
    return switch (slug) {
      case DeploySlug clause ->
          Optional.of(satisfies(clause, it)).filter(words -> !words.isEmpty());
      case MaintenanceSlug clause -> new MaintenanceRemedies(prefix).satisfies(clause, it);
    };
  }

  private String satisfies(DeploySlug clause, String it) {
    return switch (clause) {
      case CHANGE_AND_TASK_NAMED, REQUEST_POSTED -> prefix.type("emergency deploy <change> <task>");
      case REASON_IS_ONE_OF_FIVE ->
          prefix.type("reason", it, "security|data-loss|availability|abuse|functionality");
      case CONFIRMED_BY_RELEASE_ENGINEERING, CONFIRMED_BY_SRE, CONFIRMED_BY_SPECIALISTS ->
          prefix.type("approve", it);
      case DEPLOYER_NAMED -> prefix.type("deployer", it, "me|<member>") + " by the requester";
      case ROLLBACK_CONSIDERED_FIRST, AVAILABILITY_OVER_FEATURES ->
          prefix.type("reason", it, "--rollback|--config|--fix-forward <why>");
      case ON_WIKI_EDITS_RARE -> prefix.type("note", it, "<link to the edit>");
      case ONE_AT_A_TIME -> prefix.type("ok-beside", it) + " by the deployer of the running one";
      case SENSITIVE_KEPT_PRIVATE -> prefix.type("emergency deploy <change> <task> --private");
      case VERIFIED_BEFORE_CLOSING ->
          prefix.type("verified", it) + " or " + prefix.type("rollback", it);
      case CARRIED_OUT_TOGETHER, RELEASE_ENGINEERING_INFORMED, OUTSIDE_A_WINDOW, RECORDED -> "";
    };
  }

  /** Who may waive the clause, and how; empty where it never holds anything up. */
  public Optional<String> waives(Slug slug, Strength strength, Optional<CaseId> id) {
    String how = prefix.type("waive", slug, id.map(CaseId::toString).orElse(ANY_CASE), "<why>");
    if (strength == Strength.SHOWN) {
      return Optional.empty();
    }
    String who =
        switch (slug) {
          case DeploySlug clause -> who(clause, strength);
          case MaintenanceSlug clause -> MaintenanceRemedies.whoMayWaive(clause, strength);
        };
    return Optional.of(
        who.isEmpty() ? "nobody may waive it" : "may be waived by " + who + ": " + how);
  }

  private static String who(DeploySlug clause, Strength strength) {
    boolean isShould = strength == Strength.SHOULD;
    String leader = isShould ? "the deployer or an engineering manager" : "";
    return switch (clause) {
      case ONE_AT_A_TIME -> "an sre approver";
      case CONFIRMED_BY_SPECIALISTS ->
          (isShould ? "the deployer, an engineering manager or " : "")
              + "an sre or releng approver (once the ladder has run out)";
      case CHANGE_AND_TASK_NAMED,
          REQUEST_POSTED,
          REASON_IS_ONE_OF_FIVE,
          CONFIRMED_BY_RELEASE_ENGINEERING,
          CONFIRMED_BY_SRE,
          RELEASE_ENGINEERING_INFORMED,
          DEPLOYER_NAMED,
          CARRIED_OUT_TOGETHER,
          ROLLBACK_CONSIDERED_FIRST,
          AVAILABILITY_OVER_FEATURES,
          ON_WIKI_EDITS_RARE,
          OUTSIDE_A_WINDOW,
          SENSITIVE_KEPT_PRIVATE,
          VERIFIED_BEFORE_CLOSING,
          RECORDED ->
          leader;
    };
  }
}
