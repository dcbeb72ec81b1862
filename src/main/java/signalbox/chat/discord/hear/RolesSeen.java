package signalbox.chat.discord.hear;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.DiscordInlet;

/**
 * Tells which roles somebody has who says or presses something, when they are others than before.
 */
final class RolesSeen {
  /** People known at a time; of those beyond, who was quiet longest is told of again. */
  static final int MOST = 1_000;

  private final DiscordInlet inlet;
  private final Map<String, Set<String>> seen =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> quietest) {
          return size() > MOST;
        }
      };

  RolesSeen(DiscordInlet inlet) {
    this.inlet = inlet;
  }

  void see(@Nullable Member member) {
    if (member != null) {
      Set<String> roles =
          member.getRoles().stream().map(ISnowflake::getId).collect(Collectors.toUnmodifiableSet());
      if (!roles.equals(seen.put(member.getId(), roles))) {
        inlet.roles(member.getId(), roles);
      }
    }
  }
}
