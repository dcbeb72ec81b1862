package signalbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.policy.PolicyBook;

/** What can have happened to the desk as a whole. */
public sealed interface DeskEvent extends Event {
  @Override
  default Optional<CaseId> about() {
    return Optional.empty();
  }

  record RosterAdopted(Roster roster) implements DeskEvent {}

  record PolicyAdopted(PolicyBook book) implements DeskEvent {}

  record SiteAdopted(Site site) implements DeskEvent {}

  /** Empty: until the member says to be back. */
  record WentAway(MemberId member, Optional<Instant> until) implements DeskEvent {}

  /** {@code said}: by the member; else the time had come. */
  record CameBack(MemberId member, boolean said) implements DeskEvent {}

  /** Nothing shall be changed in that time that can wait. */
  record FreezeSet(Freeze freeze) implements DeskEvent {}

  /** Empty: its end had come. */
  record FreezeLifted(Freeze freeze, Optional<MemberId> by) implements DeskEvent {}

  /** Nothing was heard there between these times; empty: everywhere. */
  record GapNoted(Optional<String> network, Instant from, Instant until) implements DeskEvent {}

  /** These could not be heard there between these times, behind a netsplit. */
  record PeopleMissed(String network, List<MemberId> who, Instant from, Instant until)
      implements DeskEvent {
    public PeopleMissed {
      who = List.copyOf(who);
    }
  }
}
