package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Because;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.policy.Team;

/** Who has to find a paper right before it may go out. */
final class Reviewers {
  private Reviewers() {}

  /** What is still missing: of a team one, and each of these by name; nothing: all have. */
  static List<Because.Review> missing(Maintenance maintenance, Paper paper, Environs around) {
    return switch (paper) {
      case REPORT -> missingOfReport(maintenance, around);
      case POSTMORTEM -> missingOfPostMortem(maintenance, around);
    };
  }

  private static List<Because.Review> missingOfReport(Maintenance maintenance, Environs around) {
    var said = maintenance.papers().reportText().reviewers();
    var missing = new ArrayList<Because.Review>();
    var managers = listManagers(maintenance, around);
    if (said.stream().noneMatch(managers::contains) && !managers.isEmpty()) {
      missing.add(new Because.Review(Optional.of(maintenance.book().managers()), managers));
    }
    var silent =
        listInvolved(maintenance).stream()
            .filter(m -> !said.contains(m))
            // Nobody waits for who has left.
            .filter(m -> around.roster().find(m).isPresent())
            .toList();
    if (!silent.isEmpty()) {
      missing.add(new Because.Review(Optional.empty(), silent));
    }
    return missing;
  }

  /** A specialist who is a manager too fills one of both places only. */
  private static List<Because.Review> missingOfPostMortem(
      Maintenance maintenance, Environs around) {
    var said = maintenance.papers().text().reviewers();
    var managers = around.roster().listTeam(maintenance.book().managers());
    var specialists = Asking.listCommunity(maintenance, around.roster());
    var ofManagers = said.stream().filter(managers::contains).toList();
    var ofSpecialists = said.stream().filter(specialists::contains).toList();
    boolean areTwo =
        ofManagers.stream().anyMatch(m -> ofSpecialists.stream().anyMatch(s -> !s.equals(m)));
    if (areTwo) {
      return List.of();
    }
    var others = new ArrayList<Because.Review>();
    // Who is both has filled one of the places; the other one is open to either team.
    boolean isBoth = !ofManagers.isEmpty() && !ofSpecialists.isEmpty();
    if (ofManagers.isEmpty() || isBoth) {
      add(others, maintenance.book().managers(), managers, said);
    }
    if (ofSpecialists.isEmpty() || isBoth) {
      add(others, Asking.community(maintenance), specialists, said);
    }
    return isBoth ? others.reversed().stream().limit(1).toList() : others;
  }

  /** A team in which nobody else is cannot be waited for. */
  private static void add(
      List<Because.Review> missing, Team team, List<MemberId> members, List<MemberId> said) {
    var could = members.stream().filter(m -> !said.contains(m)).toList();
    if (!could.isEmpty()) {
      missing.add(new Because.Review(Optional.of(team), could));
    }
  }

  /** Who may review that paper. */
  static boolean mayReview(Hearing h, Paper paper) {
    return switch (paper) {
      case REPORT -> h.isManager() || listInvolved(h.maintenance()).contains(h.by());
      case POSTMORTEM -> h.isManager() || h.isOnCommunity();
    };
  }

  /** Whoever filed a report does not review it. */
  static boolean isFiler(Maintenance maintenance, MemberId member) {
    return maintenance.papers().report().filter(r -> r.by().equals(member)).isPresent();
  }

  private static List<MemberId> listManagers(Maintenance maintenance, Environs around) {
    return around.roster().listTeam(maintenance.book().managers()).stream()
        .filter(m -> !isFiler(maintenance, m))
        .toList();
  }

  /** Everybody involved, but who filed it and who is excused. */
  static List<MemberId> listInvolved(Maintenance maintenance) {
    return PostMortemRules.involved(maintenance).stream()
        .filter(m -> !isFiler(maintenance, m) && !maintenance.papers().isExcused(m))
        .toList();
  }
}
