package signalbox.explorer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** Parts of what can be said of one maintenance of two members, one manager and one service. */
final class Upkeeps {
  private static final String POLICY = "miraheze";

  private Upkeeps() {}

  static List<Slice> listAll() {
    return List.of(plan(), window(), course(), emergency());
  }

  /** From the plan on: who agrees, who says yes, and what takes that back. */
  static Slice plan() {
    var prologue = prologue();
    prologue.addAll(Upkeep.prepared(3));
    return slice(
        "maintenance planned",
        4,
        prologue,
        List.of(
            Upkeep.agree("dana", "sam", "erin"),
            Upkeep.approve("dana", "sam", "erin"),
            Upkeep.discussed("dana", "erin"),
            Upkeep.decline("erin"),
            Upkeep.withdraw("erin"),
            Upkeep.waive(Planning.TWO_ROOT_SRES, "dana", "erin"),
            Upkeep.waive(Planning.APPROVED_BY_RELEVANT_EM, "sam", "dana", "erin"),
            Upkeep.waive(WorkPlan.WORK_PLAN_AGREED_BY_ALL, "erin"),
            List.of(
                Upkeep.handOver("dana", "sam"),
                Upkeep.handOver("dana", "erin"),
                Upkeep.drop("dana", "sam"),
                Upkeep.operation("dana", "db1"),
                Upkeep.otherTargets("sam")),
            Upkeep.startEarly("dana", "sam", "erin"),
            Upkeep.cancel("dana", "sam"),
            Upkeep.reopen("dana"),
            Upkeep.hold("sam"),
            Upkeep.unhold("sam"),
            Upkeep.intrusions()));
  }

  /** The window comes, and passes; it is moved, announced anew, and lapses. */
  private static Slice window() {
    var prologue = prologue();
    prologue.addAll(Upkeep.prepared(1));
    return slice(
        "maintenance and its window",
        4,
        prologue,
        List.of(
            Upkeep.approve("erin"),
            Upkeep.agree("dana", "sam"),
            List.of(
                Upkeep.move("dana", Duration.ofDays(2)),
                Upkeep.move("dana", Duration.ofDays(-1)),
                Upkeep.announce("discord"),
                Upkeep.announce("social-media"),
                Upkeep.shift("dana"),
                Upkeep.backUp("sam"),
                new Step.Until(Upkeep.BEGIN.minus(Duration.ofDays(3))),
                new Step.Until(Upkeep.BEGIN),
                new Step.Until(Upkeep.WINDOW.end().plus(Duration.ofHours(24)))),
            Upkeep.unavailable("sam"),
            Upkeep.start("dana", "sam"),
            Upkeep.acknowledge("erin", "kim"),
            Said.time(true)));
  }

  /** From its beginning to its end. */
  private static Slice course() {
    var prologue = prologue();
    prologue.addAll(Upkeep.prepared(0));
    prologue.addAll(Upkeep.claim("db2", "sam"));
    prologue.add(new Step.Until(Upkeep.BEGIN));
    return slice(
        "maintenance underway",
        4,
        prologue,
        List.of(
            Upkeep.start("dana", "sam"),
            Upkeep.claim("db1", "dana", "sam"),
            Upkeep.claim("db2", "dana", "sam"),
            Upkeep.claim("cache", "erin"),
            Upkeep.unclaim("dana", "sam"),
            Upkeep.allowParallel("dana", "erin"),
            Upkeep.lead("sam", "dana", "sam"),
            Upkeep.unavailable("dana", "sam"),
            Upkeep.halt("dana", "sam"),
            Upkeep.goOn("dana", "sam", "erin"),
            Upkeep.finish("dana", "sam"),
            Upkeep.abort("sam", "erin"),
            Upkeep.reopen("dana"),
            List.of(
                Upkeep.extend("dana"), Said.adopt(Cast.farmWithoutDana()), Said.adopt(Cast.farm())),
            Said.time(false)));
  }

  /** An emergency, with a yes or at once. */
  static Slice emergency() {
    return slice(
        "maintenance in an emergency",
        6,
        prologue(),
        List.of(
            List.of(
                Upkeep.emergency("dana", Optional.empty()),
                Upkeep.emergency("dana", Optional.of("all wikis are down")),
                Upkeep.emergency("erin", Optional.of("all wikis are down")),
                Upkeep.emergency("kim", Optional.empty())),
            Upkeep.approve("dana", "sam", "erin"),
            Upkeep.start("dana", "sam"),
            Upkeep.finish("dana", "erin"),
            Upkeep.abort("dana"),
            Upkeep.cancel("dana", "sam"),
            Upkeep.acknowledge("dana", "erin", "kim"),
            Upkeep.engageNobody("dana", "kim"),
            Upkeep.hold("sam", "erin"),
            Upkeep.unhold("erin"),
            Upkeep.reopen("dana"),
            Upkeep.intrusions(),
            Said.time(true)));
  }

  private static List<Step> prologue() {
    return new ArrayList<>(List.of(Said.adopt(Cast.farm())));
  }

  private static Slice slice(
      String name, int depth, List<Step> prologue, List<List<Step>> alphabet) {
    var all = alphabet.stream().flatMap(List::stream).toList();
    return new Slice(name, POLICY, depth, prologue, all);
  }
}
