package signalbox.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.config.Shipped;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Member;
import signalbox.domain.Place;
import signalbox.domain.PlanEvent;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.Service;
import signalbox.domain.Speaker;
import signalbox.domain.Window;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.DeskDecider;
import signalbox.domain.desk.Evolution;
import signalbox.store.Snapshots.Snapshot;
import signalbox.store.Store;
import signalbox.store.codec.DeskCodec;
import signalbox.store.codec.EventCodec;

/** What the release before has kept is read, proved, understood and gone on with by this one. */
class KeptHistoryTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ONE = "dbba344-night-1";
  private static final String TWO = "dbba344-night-2";
  private static final String THREE = "dbba344-night-3";

  @TempDir private Path folder;

  private static Desk replay(Store store) {
    var desk = new Desk[] {Desk.empty()};
    store.history().readChecked(0, r -> desk[0] = Evolution.evolve(desk[0], r));
    return desk[0];
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE, TWO, THREE})
  void theChainHolds(String name) {
    try (Store store = KeptStore.of(name, folder).open()) {
      assertThat(store.history().findBreak()).isEmpty();
      assertThat(store.history().lastSequence()).isGreaterThan(50);
    }
  }

  /** Neither a name nor a part of an event was lost, so that it is spelled as it was. */
  @ParameterizedTest
  @ValueSource(strings = {ONE, TWO, THREE})
  void everyEventIsSpelledAsItWas(String name) throws JsonProcessingException {
    var codec = new EventCodec();
    for (JsonNode row : KeptStore.of(name, folder).events()) {
      String body = row.get("body").textValue();
      assertThat(JSON.readTree(codec.encode(codec.decode(body))))
          .as(row.get("name").textValue())
          .isEqualTo(JSON.readTree(body));
    }
  }

  /** What the release before knew of its desk at the end, this one finds in the history. */
  @ParameterizedTest
  @ValueSource(strings = {ONE, TWO, THREE})
  void theDeskIsTheOneThatWasLeft(String name) throws JsonProcessingException {
    var kept = KeptStore.of(name, folder);
    try (Store store = kept.open()) {
      JsonNode now = desk(new DeskCodec().encode(replay(store)));
      var differences = new ArrayList<String>();
      compare("", desk(kept.snapshot().get("body").textValue()), now, differences);
      assertThat(differences).isEmpty();
    }
  }

  /** A picture of another shape is no start. */
  @ParameterizedTest
  @ValueSource(strings = {ONE, TWO, THREE})
  void theSnapshotOfThenIsLeftAside(String name) {
    try (Store store = KeptStore.of(name, folder).open()) {
      assertThat(store.snapshots().latest().map(Snapshot::shape))
          .isPresent()
          .isNotEqualTo(Optional.of(new DeskCodec().shape()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE, TWO, THREE})
  void itGoesOn(String name) {
    var kept = KeptStore.of(name, folder);
    try (Store store = kept.open()) {
      Desk desk = replay(store);
      var at = kept.end().plusSeconds(60);
      var adopt = new Command.AdoptPolicy(Shipped.policy("miraheze"));
      desk = decide(store, desk, Envelope.ofClock(at, adopt), false);
      desk = decide(store, desk, plan(desk), true);
      assertThat(desk.maintenances()).hasSize(1);
      assertThat(store.history().findBreak()).isEmpty();
    }
    try (Store store = kept.open()) {
      assertThat(replay(store).maintenances()).hasSize(1);
    }
  }

  private static Envelope plan(Desk desk) {
    Member dana = desk.roster().members().get("dana");
    var account = new Account("libera", dana.accounts().get("libera").getFirst());
    var at = desk.mark().at().plusSeconds(60);
    var window = new Window(at.plus(Duration.ofDays(9)), Duration.ofHours(2));
    var plan = new MaintenancePlan("New disks", List.of(new Service("mediawiki")), window);
    return new Envelope(
        new Speaker.Known(dana.id(), account),
        new Place.InVenue(desk.setting().site().orElseThrow().defaultVenue(), "libera", "#ops"),
        at,
        Optional.of(new Evidence(account, "after the update", at)),
        Presence.unknown(),
        new Command.PlanMaintenance(plan, false, false));
  }

  private static Desk decide(Store store, Desk desk, Envelope envelope, boolean happens) {
    var decision = (Decision.Accepted) DeskDecider.decide(desk, envelope);
    assertThat(decision.events().stream().anyMatch(PlanEvent.Planned.class::isInstance))
        .isEqualTo(happens);
    var recorded = new ArrayList<Recorded>();
    Desk then = desk;
    for (var event : decision.events()) {
      var one =
          new Recorded(
              then.mark().sequence() + 1, envelope.at(), envelope.by(), envelope.evidence(), event);
      recorded.add(one);
      then = Evolution.evolve(then, one);
    }
    store.append(recorded, List.of());
    return then;
  }

  /** Histories that hold little prove little. */
  @Test
  void theyHoldMostOfWhatCouldHappen() {
    var names = new HashSet<String>();
    for (String name : List.of(ONE, TWO, THREE)) {
      KeptStore.read(name + ".events.jsonl").stream()
          .map(row -> row.get("name").textValue())
          .forEach(names::add);
    }
    assertThat(names).hasSizeGreaterThan(40);
  }

  private static JsonNode desk(String picture) throws JsonProcessingException {
    return JSON.readTree(picture.substring(picture.indexOf('\n') + 1));
  }

  /** What is new may be there beside. */
  private static void compare(String where, JsonNode was, JsonNode is, List<String> differences) {
    if (was.isObject() && is != null && is.isObject()) {
      was.properties()
          .forEach(e ->
              compare(where + "/" + e.getKey(), e.getValue(), is.get(e.getKey()), differences));
    } else if (!was.equals(is)) {
      differences.add(where + ": " + was + " is now " + is);
    }
  }
}
