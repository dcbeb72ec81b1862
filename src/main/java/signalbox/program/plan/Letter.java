package signalbox.program.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.config.plan.PlanFile;

/**
 * A plan as it lies in the inbox: the words of it, without whatever its file includes. Nothing but
 * a plan can be said by one.
 */
final class Letter {
  private static final String OPENING = "maintenance plan ";
  private static final Pattern COMMAND = Pattern.compile("plan [a-z]{1,20}");
  private static final Pattern NAME = Pattern.compile("[^\\p{Cc}]{1,100}");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Letter() {}

  static String write(PlanFile plan) {
    var letter = JSON.createObjectNode();
    letter.put("by", plan.by());
    plan.venue().ifPresent(venue -> letter.put("venue", venue));
    letter.put("opening", plan.opening());
    var parts = letter.putArray("parts");
    plan.parts()
        .forEach(
            part -> parts.addObject().put("command", part.command()).put("words", part.words()));
    return letter.toString();
  }

  /** Empty when that is no plan. */
  static Optional<PlanFile> read(String text) {
    try {
      JsonNode letter = JSON.readTree(text);
      Optional<String> by = text(letter, "by").filter(name -> NAME.matcher(name).matches());
      Optional<String> venue = text(letter, "venue");
      Optional<String> opening = text(letter, "opening").filter(w -> w.startsWith(OPENING));
      Optional<List<PlanFile.Part>> parts = parts(letter.path("parts"));
      boolean isWhole =
          by.isPresent()
              && opening.isPresent()
              && parts.isPresent()
              && venue.map(name -> NAME.matcher(name).matches()).orElse(!letter.has("venue"));
      return isWhole
          ? Optional.of(new PlanFile(by.get(), venue, opening.get(), parts.get()))
          : Optional.empty();
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private static Optional<List<PlanFile.Part>> parts(JsonNode array) {
    var parts = new ArrayList<PlanFile.Part>();
    for (JsonNode part : array) {
      Optional<String> command = text(part, "command").filter(c -> COMMAND.matcher(c).matches());
      Optional<String> words = text(part, "words");
      if (command.isEmpty() || words.isEmpty()) {
        return Optional.empty();
      }
      parts.add(new PlanFile.Part(command.get(), words.get()));
    }
    return array.isArray() ? Optional.of(parts) : Optional.empty();
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue());
  }
}
