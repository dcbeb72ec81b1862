package signalbox.chat.discord.slash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Has Discord list our commands in a guild, and leaves them alone when it does so already. */
public final class Registration {
  /** What we set; all else, such as ids and versions, is Discord's own. */
  private static final List<String> OURS =
      List.of(
          "type",
          "name",
          "description",
          "required",
          "autocomplete",
          "max_length",
          "choices",
          "options",
          "value");

  private Registration() {}

  /** Completes with whether something had to be changed. */
  public static CompletableFuture<Boolean> register(Guild guild) {
    List<SlashCommandData> wanted = SlashTree.listAll();
    return guild
        .retrieveCommands()
        .submit()
        .thenCompose(listed ->
            isSame(listed, wanted)
                ? CompletableFuture.completedFuture(false)
                : guild.updateCommands().addCommands(wanted).submit().thenApply(_ -> true));
  }

  private static boolean isSame(List<Command> listed, List<SlashCommandData> wanted) {
    return listed.stream().allMatch(command -> command.getType() == Command.Type.SLASH)
        && shapes(listed.stream().map(SlashCommandData::fromCommand))
            .equals(shapes(wanted.stream()));
  }

  /** By name, since Discord lists them in an order of its own. */
  private static Map<String, Object> shapes(Stream<SlashCommandData> commands) {
    var shapes = new TreeMap<String, Object>();
    commands.forEach(command -> shapes.put(command.getName(), shape(command.toData())));
    return shapes;
  }

  private static Object shape(Object value) {
    return switch (value) {
      case DataObject object -> shape(object.toMap());
      case DataArray array -> shape(array.toList());
      case List<?> list -> list.stream().map(Registration::shape).toList();
      case Map<?, ?> map -> {
        var shape = new TreeMap<String, Object>();
        for (String key : OURS) {
          Object inner = map.get(key);
          if (inner != null) {
            shape.put(key, shape(inner));
          }
        }
        yield shape;
      }
      default -> value.toString();
    };
  }
}
