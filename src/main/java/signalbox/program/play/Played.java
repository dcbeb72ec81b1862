package signalbox.program.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of playing a script.
 *
 * @param printed the whole conversation: every line of the file but the bot's, and what the bot
 *     really said
 * @param said what the bot said, in order
 */
record Played(List<String> printed, List<Said> said) {
  Played {
    printed = List.copyOf(printed);
    said = List.copyOf(said);
  }

  /**
   * One line of the bot.
   *
   * @param place a channel, or the name of the person whom it told
   */
  record Said(String place, String text) {
    /** The line as it stands in a transcript. */
    String line() {
      return place.startsWith("#") ? place + "  bot> " + text : "bot>" + place + "  " + text;
    }
  }

  /** How what was said differs from what was expected, place by place; empty: not at all. */
  List<String> differences(Script script) {
    var expected = new LinkedHashMap<String, List<String>>();
    for (Step step : script.steps()) {
      if (step instanceof Step.Expected e) {
        put(expected, new Said(e.place(), e.text()));
      }
    }
    var really = new LinkedHashMap<String, List<String>>();
    said.forEach(s -> put(really, s));
    really.keySet().forEach(place -> expected.putIfAbsent(place, List.of()));
    var differences = new ArrayList<String>();
    expected.forEach((place, lines) ->
        differences.addAll(Difference.of(lines, really.getOrDefault(place, List.of()))));
    return differences;
  }

  private static void put(Map<String, List<String>> byPlace, Said said) {
    byPlace.computeIfAbsent(said.place(), _ -> new ArrayList<>()).add(said.line());
  }
}
