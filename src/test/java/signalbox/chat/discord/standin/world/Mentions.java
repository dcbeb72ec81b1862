package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is called upon by a message: those it names, as far as its writer let it. */
final class Mentions {
  private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");
  private static final Pattern ROLE = Pattern.compile("<@&(\\d+)>");

  private final Guild guild;
  private final String content;
  private final @Nullable JsonNode allowed;

  /** Whatever is named when nothing is said about what is allowed. */
  Mentions(Guild guild, ObjectNode said) {
    this.guild = guild;
    this.content = said.path("content").asText("");
    this.allowed = Json.has(said, "allowed_mentions") ? said.get("allowed_mentions") : null;
  }

  void writeInto(ObjectNode message, Optional<ObjectNode> repliedTo) {
    Set<String> users = named(USER, "users");
    repliedTo
        .filter(_ -> allowed == null || allowed.path("replied_user").asBoolean())
        .map(replied -> replied.at("/author/id").asText())
        .ifPresent(users::add);
    var called = message.putArray("mentions");
    users.stream()
        .filter(user -> guild.findMember(user).isPresent())
        .forEach(user -> called.add(guild.user(user).deepCopy()));
    var roles = message.putArray("mention_roles");
    named(ROLE, "roles").stream().filter(guild::hasRole).forEach(roles::add);
    message.put("mention_everyone", namesEveryone());
  }

  private boolean namesEveryone() {
    return (content.contains("@everyone") || content.contains("@here"))
        && (allowed == null || Json.texts(allowed.path("parse")).contains("everyone"));
  }

  private Set<String> named(Pattern pattern, String kind) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(content);
    while (matcher.find()) {
      String id = matcher.group(1);
      if (allowed == null
          || Json.texts(allowed.path("parse")).contains(kind)
          || Json.texts(allowed.path(kind)).contains(id)) {
        found.add(id);
      }
    }
    return found;
  }
}
