package signalbox.rendering.answer;

import java.util.List;
import signalbox.domain.Refusal;
import signalbox.rendering.text.Names;

/** Who may do a thing: parts in a case and the members who have them now. */
final class PartWords {
  private PartWords() {}

  /** Such as {@code the deployer (dana) or an approver (sam, tyler)}; empty for no part. */
  static String of(List<Refusal.Part> parts) {
    return Names.or(parts.stream().map(PartWords::of).toList());
  }

  private static String of(Refusal.Part part) {
    String name =
        switch (part.name()) {
          case REQUESTER -> "the requester";
          case PLANNER -> "the planner";
          case DEPLOYER -> "the deployer";
          case APPROVER -> "an approver";
          case SEAT_HOLDER -> "who fits a seat";
          case MANAGER -> "an engineering manager";
          case CES -> "a community engagement specialist";
          case HOLDER -> "its holder";
          case AUTHOR -> "its author";
          case TEAM_MEMBER -> "a member of its teams";
          case SRE_APPROVER -> "an sre approver";
        };
    String named = part.members().isEmpty() ? name : name + " (" + Names.list(part.members()) + ")";
    // Whoever is on a team with a holder lifts the hold too.
    return part.name() == Refusal.PartName.HOLDER ? named + ", a member of the same team" : named;
  }
}
