package signalbox.chat.discord;

import java.util.List;
import java.util.Map;
import java.util.Set;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;

/** Members of whom nothing matters but that they can be spoken to. */
public final class Acquaintances {
  private Acquaintances() {}

  /** A roster of these names, with these user ids on that network. */
  public static Roster of(String network, Map<String, String> ids) {
    List<Member> members =
        ids.entrySet().stream()
            .map(one ->
                new Member(
                    new MemberId(one.getKey()),
                    Map.of(network, List.of(one.getValue())),
                    Set.of(),
                    Member.Duties.none(),
                    Map.of()))
            .toList();
    return Roster.of(ids.toString(), members);
  }
}
