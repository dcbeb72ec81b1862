package signalbox.config.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import signalbox.command.text.Quoted;
import signalbox.config.binding.Fault;
import signalbox.config.binding.Reading;

/**
 * A plan from a file, as the words that say the same in a venue: so it is read, decided and
 * answered like any other.
 *
 * @param by who says them
 * @param venue where; empty: to the bot alone
 * @param opening the words that open the case, without the prefix
 * @param parts what is said of it then
 */
public record PlanFile(String by, Optional<String> venue, String opening, List<Part> parts) {
  public PlanFile {
    parts = List.copyOf(parts);
  }

  /** One part of a plan: the name of its command, and what comes behind the case. */
  public record Part(String command, String words) {
    /** Such as {@code plan goal 18 "no read errors any more"}. */
    public String of(int number) {
      return command + " " + number + " " + words;
    }
  }

  /** As they are typed where the prefix is the usual one and the case is the only one there. */
  public List<String> lines() {
    return Stream.concat(
            Stream.of(opening), parts.stream().map(part -> part.command() + " " + part.words()))
        .map(words -> "!" + words)
        .toList();
  }

  /** What came of reading a file. */
  public sealed interface Read {
    record Ok(PlanFile plan) implements Read {}

    record Faulty(List<Fault> faults) implements Read {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Reads that file; all that is wrong with it is told at once. */
  public static Read read(Path file) {
    Path whole = file.toAbsolutePath();
    Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    var reading = new Reading(folder, Map.of());
    var bound = reading.bind(String.valueOf(whole.getFileName()), PlanKeys.class);
    return reading.faults().isEmpty() && bound.isPresent()
        ? new Read.Ok(of(bound.get().value()))
        : new Read.Faulty(reading.faults().list());
  }

  private static PlanFile of(PlanKeys keys) {
    String opening =
        "maintenance plan %s %s %s for %s%s%s"
            .formatted(
                Quoted.of(keys.title()),
                String.join(",", keys.services()),
                keys.start(),
                typed(keys.length()),
                keys.restricted() ? " --private" : "",
                keys.longer() ? " --long" : "");
    return new PlanFile(keys.by(), keys.venue(), opening, parts(keys));
  }

  private static List<Part> parts(PlanKeys keys) {
    var parts = new ArrayList<Part>();
    var work = keys.work();
    work.goal().ifPresent(goal -> parts.add(new Part("plan goal", Quoted.of(goal))));
    if (!work.targets().isEmpty()) {
      parts.add(new Part("plan target", String.join(",", work.targets())));
    }
    parts.addAll(people(keys));
    work.operations().forEach(o -> parts.add(new Part("plan operation", operation(o))));
    work.alsoIn().ifPresent(words -> parts.add(new Part("plan venue", Quoted.of(words))));
    work.steps().forEach(step -> parts.add(new Part("plan step", Quoted.of(step))));
    return parts;
  }

  /** Whoever plans it is in the plan, and whoever is named elsewhere comes into it by that. */
  private static List<Part> people(PlanKeys keys) {
    var parts = new ArrayList<Part>();
    var crew = keys.crew();
    crew.members().stream()
        .filter(member -> !member.equals(keys.by()))
        .forEach(member -> parts.add(new Part("plan member", member)));
    crew.lead().ifPresent(lead -> parts.add(new Part("plan lead", lead)));
    new TreeMap<>(crew.leads())
        .forEach((service, lead) -> parts.add(new Part("plan lead", lead + " of " + service)));
    crew.shifts().forEach(shift -> parts.add(new Part("plan shift", shift(shift))));
    return parts;
  }

  private static String operation(PlanKeys.OperationKeys operation) {
    return Quoted.of(operation.name())
        + " for "
        + typed(operation.length())
        + operation.by().map(by -> " by " + by).orElse("")
        + operation.on().map(on -> " on " + on).orElse("")
        + (operation.needsEm() ? " --needs-em" : "");
  }

  private static String shift(PlanKeys.ShiftKeys shift) {
    return shift.member()
        + shift.start().map(start -> " " + start).orElse("")
        + shift.length().map(length -> " for " + typed(length)).orElse("");
  }

  private static String typed(Duration length) {
    return length.toMinutes() + "m";
  }
}
