package signalbox.command;

import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.Slug;

/** What can be asked without changing anything; answered from the desk as it stands. */
public sealed interface Query {
  /** Corresponds to {@code !status [case]}; without a case, all that is open. */
  record Status(CaseChoice which) implements Query {}

  /** Corresponds to {@code !plan show [case]}. */
  record Plan(CaseChoice which) implements Query {}

  /** Corresponds to {@code !preflight [case]}. */
  record Preflight(CaseChoice which) implements Query {}

  /** Corresponds to {@code !comms [case]}: what communities were told of a maintenance. */
  record Comms(CaseChoice which) implements Query {}

  /**
   * Corresponds to {@code !comms-draft [case] <outlet> [moment]}.
   *
   * @param moment empty: the one that is next there
   */
  record Draft(CaseChoice which, String outlet, Optional<Moment> moment) implements Query {}

  /** Corresponds to {@code !postmortem [case]}: how the papers of a maintenance stand. */
  record Papers(CaseChoice which) implements Query {}

  /** Corresponds to {@code !timeline [case]}. */
  record Timeline(CaseChoice which) implements Query {}

  /**
   * Corresponds to {@code !explain [case] [clause]}.
   *
   * @param clause empty: all clauses of the case
   */
  record Explain(CaseChoice which, Optional<Slug> clause) implements Query {}

  /** Corresponds to {@code !policy [clause]}; without a clause, the whole policy in short. */
  record Policy(Optional<Slug> clause) implements Query {}

  /** Corresponds to {@code !maintenance list}: what is planned or underway. */
  record Maintenances() implements Query {}

  /**
   * Corresponds to {@code !agenda [days]}.
   *
   * @param days empty: two weeks
   */
  record Agenda(Optional<Integer> days) implements Query {}

  /**
   * Corresponds to {@code !stats [months]}.
   *
   * @param months empty: three
   */
  record Stats(Optional<Integer> months) implements Query {}

  /** Corresponds to {@code !whoami}. */
  record WhoAmI() implements Query {}

  /**
   * Corresponds to {@code !help [command]}.
   *
   * @param about empty: all commands
   */
  record Help(Optional<CommandSpec> about) implements Query {}
}
