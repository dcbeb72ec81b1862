package signalbox.config.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.config.binding.Key;

/** The keys of a file with the plan of a maintenance. */
public record PlanKeys(
    @Key(value = "Who plans it: the name of an account of the console.", example = "dana")
        String by,
    @Key(value = "Where it is at home; left out: the default venue.", example = "ops")
        Optional<String> venue,
    @Key(value = "What it is called.", example = "\"New disks for db1\"") String title,
    @Key(value = "What is maintained.", example = "[database]") List<String> services,
    @Key(
            value = "When it begins, as in !maintenance plan; UTC or with a zone.",
            example = "\"2026-12-01 20:00 Europe/Berlin\"")
        String start,
    @Key(value = "How long the window is.", example = "2 h", from = "1 min", to = "30 d")
        Duration length,
    @Key(value = "Whether only the private venue hears of it.", otherwise = "false")
        boolean restricted,
    @Key(value = "Whether a window that is longer than usual is meant so.", otherwise = "false")
        boolean longer,
    @Key("How it is carried out.") Work work,
    @Key("Who carries it out.") Crew crew) {

  /** How it is carried out. */
  public record Work(
      @Key(value = "What is to be reached.", example = "\"no read errors any more\"")
          Optional<String> goal,
      @Key(value = "What will be changed.", example = "[db1, db2]") List<String> targets,
      @Key(value = "What is to be done.", example = "[{ name = swap, length = 30 min }]")
          List<OperationKeys> operations,
      @Key(value = "Where work is spoken of beside the venue.", example = "\"the pad\"")
          Optional<String> alsoIn,
      @Key(value = "One step after the other.", example = "[\"take db1 out of the pool\"]")
          List<String> steps) {}

  /** One thing that is to be done. */
  public record OperationKeys(
      @Key(value = "What it is called.", example = "swap") String name,
      @Key(value = "The time that it is given.", example = "30 min", from = "1 min", to = "30 d")
          Duration length,
      @Key(value = "Who does it.", example = "sam") Optional<String> by,
      @Key(value = "What it changes.", example = "db1") Optional<String> on,
      @Key(
              value = "Whether an engineering manager has to know of it in particular.",
              otherwise = "false")
          boolean needsEm) {}

  /** Who carries it out. */
  public record Crew(
      @Key(value = "Who is involved, beside those who are named elsewhere.", example = "[sam]")
          List<String> members,
      @Key(value = "Who leads it.", example = "dana") Optional<String> lead,
      @Key(
              value = "Who leads a service of it, by service.",
              otherwise = "{}",
              example = "{ database = dana }")
          Map<String, String> leads,
      @Key(value = "Who is there when.", example = "[{ member = dana }]") List<ShiftKeys> shifts) {}

  /** When somebody is there. */
  public record ShiftKeys(
      @Key(value = "Who.", example = "dana") String member,
      @Key(value = "From when; left out: from the start.", example = "\"20:00\"")
          Optional<String> start,
      @Key(
              value = "For how long; left out: to the end.",
              example = "1 h",
              from = "1 min",
              to = "30 d")
          Optional<Duration> length) {}
}
