package signalbox.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.LAB_CHANNEL;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.OPS_CHANNEL;
import static signalbox.rendering.Cast.SAL_CHANNEL;
import static signalbox.rendering.Cast.SEC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.Place;
import signalbox.domain.PlanEvent;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;
import signalbox.domain.maintenance.Maintenance;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.policy.PolicyBook;
import signalbox.rendering.answer.FindingWords;
import signalbox.rendering.deploy.CaseWords;
import signalbox.rendering.query.EventWords;
import signalbox.rendering.sal.SalLines;
import signalbox.rendering.standing.Panels;
import signalbox.rendering.text.Clip;
import signalbox.store.Sampler;

/** What holds for all words, whatever is typed: found by walking every event and refusal. */
class EveryWordTest {
  /** What nobody may say in public about a restricted case. */
  private static final String SECRET = "sesame";

  private static final LongFunction<String> ENDLESS = n -> n + "x".repeat(300);
  private static final LongFunction<String> EMOJI = n -> n + "\uD83D\uDE00".repeat(300);
  private static final LongFunction<String> WORDY = n -> n + " \u00e4 deploy-12 T123 ".repeat(30);
  private static final LongFunction<String> LINK =
      n -> "https://example.org/" + n + "/ab".repeat(99);
  private static final LongFunction<String> BROKEN = n -> n + "\r\n\u0000\u0085\u202e\u2028 \u0007";
  private static final List<LongFunction<String>> HOSTILE =
      List.of(ENDLESS, EMOJI, WORDY, LINK, BROKEN);

  /** Nobody has to hear these, or who has to is answered alone. */
  private static final Set<Class<?>> SILENT =
      Set.of(
          DeployEvent.LeftDesk.class,
          CourseEvent.LeftDesk.class,
          IdentityEvent.LinkAsked.class,
          IdentityEvent.LinkSpoiled.class,
          IdentityEvent.LinkExpired.class,
          IdentityEvent.TeamsGranted.class);

  private final Reactions reactions = new Reactions(Cast.routes(), Cast.PREFIX);
  private final Reactions onPanels = new Reactions(Panels.routes(), Cast.PREFIX);

  static List<Class<?>> events() {
    return Sampler.members(Event.class).toList();
  }

  static List<Class<?>> refusals() {
    return Sampler.members(Refusal.class).toList();
  }

  /** What is disclosed may be said; the desk as a whole is no case. */
  static List<Class<?>> eventsOfCases() {
    return Stream.of(DeployEvent.class, MaintenanceEvent.class, WorkEvent.class)
        .flatMap(Sampler::members)
        .filter(type -> type != DeployEvent.Disclosed.class && type != ConsentEvent.Disclosed.class)
        .toList();
  }

  /** Where to go on may be said. */
  static List<Class<?>> refusalsOfCases() {
    return Stream.concat(
            Sampler.members(Refusal.OnCase.class),
            Stream.of(Refusal.SameChange.class, Refusal.TakenForCase.class))
        .filter(type -> type != Refusal.Restricted.class)
        .toList();
  }

  static List<Class<?>> findings() {
    return Sampler.members(Because.class).toList();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventHasWordsThatFit(Class<? extends Event> type) {
    for (var texts : HOSTILE) {
      var sampler = Sampler.saying(texts);
      List<Parcel> parcels = happened(sampler, sampler.sample(type), OPS, false, Cast.in(OPS));
      assertThat(parcels.isEmpty()).isEqualTo(SILENT.contains(type));
      parcels.forEach(EveryWordTest::fits);
      assertThat(EventWords.of(sampler.sample(type))).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventHasCardsAndBoardsThatFit(Class<? extends Event> type) {
    for (var texts : HOSTILE) {
      var sampler = Sampler.saying(texts);
      Event event = sampler.sample(type);
      happened(onPanels, sampler, event, OPS, false, Cast.in(OPS)).stream()
          .filter(Parcel.Shown.class::isInstance)
          .forEach(EveryWordTest::fitsWhereItStands);
    }
  }

  @ParameterizedTest
  @MethodSource("eventsOfCases")
  void noCardAndNoBoardTellsOfARestrictedCaseInPublic(Class<? extends Event> type) {
    var sampler = Sampler.saying(n -> SECRET + n);
    Event event = sampler.sample(type);
    for (Place place : List.of(Cast.in(OPS), Panels.aside(OPS, Panels.OPS), Cast.in(SEC))) {
      assertThat(happened(onPanels, sampler, event, SEC, true, place))
          .filteredOn(EveryWordTest::isPublicPanel)
          .allSatisfy(EveryWordTest::isSilent);
    }
    assertThat(happened(onPanels, sampler, event, OPS, true, new Place.Nowhere()))
        .as("even if its home were public")
        .filteredOn(EveryWordTest::isPublicPanel)
        .allSatisfy(EveryWordTest::isSilent);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalHasWordsThatFit(Class<? extends Refusal> type) {
    for (var texts : HOSTILE) {
      var sampler = Sampler.saying(texts);
      List<Parcel> parcels = refused(sampler.sample(type), desk(sampler, OPS, false), Cast.in(OPS));
      assertThat(parcels).hasSize(1);
      parcels.forEach(EveryWordTest::fits);
    }
  }

  @ParameterizedTest
  @MethodSource("findings")
  void everyFindingHasWords(Class<? extends Because> type) {
    assertThat(FindingWords.because(Sampler.full().sample(type))).isNotBlank();
    assertThat(FindingWords.because(Sampler.bare().sample(type))).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("eventsOfCases")
  void nothingOfARestrictedCaseIsSaidInPublic(Class<? extends Event> type) {
    var sampler = Sampler.saying(n -> SECRET + n);
    Event event = sampler.sample(type);
    for (Place place : List.of(Cast.in(OPS), Cast.in(Cast.LAB), Cast.in(SEC))) {
      var parcels = happened(sampler, event, SEC, true, place);
      assertThat(parcels).filteredOn(EveryWordTest::isPublic).allSatisfy(EveryWordTest::isSilent);
    }
    assertThat(happened(sampler, event, OPS, true, new Place.Nowhere()))
        .as("even if its home were public")
        .filteredOn(EveryWordTest::isPublic)
        .allSatisfy(EveryWordTest::isSilent);
  }

  @ParameterizedTest
  @MethodSource("refusalsOfCases")
  void noRefusalTellsOfARestrictedCaseInPublic(Class<? extends Refusal> type) {
    var sampler = Sampler.saying(n -> SECRET + n);
    Refusal sample = sampler.sample(type);
    Refusal refusal =
        sample instanceof Refusal.TakenForCase(int number, Refusal.Restricted _)
            ? new Refusal.TakenForCase(number, sampler.sample(Refusal.MayNot.class))
            : sample;
    var desk = desk(sampler, SEC, true);
    var both = new Refusal.OnNone(List.of(refusal, refusal));
    assertThat(refused(refusal, desk, Cast.in(OPS))).allSatisfy(EveryWordTest::isSilent);
    assertThat(refused(both, desk, Cast.in(OPS))).allSatisfy(EveryWordTest::isSilent);
  }

  private List<Parcel> happened(
      Sampler sampler, Event event, Venue home, boolean restricted, Place place) {
    return happened(reactions, sampler, event, home, restricted, place);
  }

  private static List<Parcel> happened(
      Reactions reactions,
      Sampler sampler,
      Event event,
      Venue home,
      boolean restricted,
      Place place) {
    Event ours =
        switch (event) {
          case DeployEvent.Requested e -> at(e, origin(sampler, home, restricted));
          case PlanEvent.Planned(var id, var by, var plan, _) ->
              new PlanEvent.Planned(id, by, plan, origin(sampler, home, restricted));
          case EmergencyEvent.EmergencyOpened(var id, var by, var of, var words, var at, _) ->
              new EmergencyEvent.EmergencyOpened(
                  id, by, of, words, at, origin(sampler, home, restricted));
          case DeskEvent.GapNoted e ->
              new DeskEvent.GapNoted(Optional.empty(), e.from(), e.until());
          case DeskEvent.PeopleMissed e ->
              new DeskEvent.PeopleMissed("libera", e.who(), e.from(), e.until());
          case Event other -> other;
        };
    Desk before = desk(sampler, home, restricted);
    var envelope = envelope(place);
    var recorded = new Recorded(1, envelope.at(), envelope.by(), envelope.evidence(), ours);
    return reactions.to(
        before,
        Decision.accept(ours),
        List.of(recorded),
        Evolution.evolve(before, recorded),
        envelope);
  }

  private List<Parcel> refused(Refusal refusal, Desk desk, Place place) {
    return reactions.to(desk, Decision.refuse(refusal), List.of(), desk, envelope(place));
  }

  /** Five cases of each kind with these texts in all their parts. */
  private static Desk desk(Sampler sampler, Venue home, boolean restricted) {
    var desk = Cast.desk();
    var deploys = new TreeMap<Integer, EmergencyDeploy>();
    for (int number = 1; number <= 5; number++) {
      var deploy = sampler.sample(EmergencyDeploy.class);
      deploys.put(
          number,
          new EmergencyDeploy(
              CaseId.deploy(number),
              origin(sampler, home, restricted),
              deploy.book(),
              deploy.asked(),
              deploy.crew(),
              deploy.progress(),
              deploy.votes()));
    }
    var book = sampler.sample(PolicyBook.class);
    var setting =
        new Desk.Setting(
            desk.roster(),
            desk.setting().site(),
            new TreeMap<>(Map.of(book.digest(), book)),
            Optional.of(book.digest()));
    return new Desk(
        desk.mark(),
        setting,
        deploys,
        maintenances(sampler, home, restricted),
        desk.tombstones(),
        desk.work(),
        desk.absences());
  }

  private static SortedMap<Integer, Maintenance> maintenances(
      Sampler sampler, Venue home, boolean restricted) {
    var maintenances = new TreeMap<Integer, Maintenance>();
    for (int number = 6; number <= 10; number++) {
      var one = sampler.sample(Maintenance.class);
      maintenances.put(
          number,
          new Maintenance(
              new Maintenance.Charter(
                  CaseId.maintenance(number), origin(sampler, home, restricted), one.book()),
              one.planned(),
              one.progress(),
              one.consent(),
              one.notice(),
              one.course(),
              one.papers()));
    }
    return maintenances;
  }

  private static DeployEvent.Origin origin(Sampler sampler, Venue home, boolean restricted) {
    var book = sampler.sample(PolicyBook.class);
    return new DeployEvent.Origin(home, restricted, book.name(), book.digest());
  }

  private static DeployEvent.Requested at(DeployEvent.Requested event, DeployEvent.Origin origin) {
    return new DeployEvent.Requested(
        event.deploy(),
        event.requester(),
        event.request(),
        event.deployer(),
        origin,
        event.facts());
  }

  private static Envelope envelope(Place place) {
    return new Envelope(
        Cast.speaker(DANA),
        place,
        Cast.NOON,
        Optional.empty(),
        Presence.unknown(),
        Talk.on(new CaseAction.Unhold()));
  }

  private static void fits(Parcel parcel) {
    int most = parcel.to().equals(SAL_CHANNEL) ? SalLines.MOST_BYTES : Clip.LINE_BYTES;
    assertThat(parcel.message().lines()).hasSizeLessThanOrEqualTo(CaseWords.MOST_LINES);
    for (String line : parcel.message().lines()) {
      assertThat(line).isNotBlank();
      assertThat(Clip.bytesOf(line)).isLessThanOrEqualTo(most);
      assertThat(line.codePoints())
          .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x202e);
      assertThat(line)
          .as("no half of a character")
          .isEqualTo(new String(line.getBytes(UTF_8), UTF_8));
    }
  }

  private static void fitsWhereItStands(Parcel parcel) {
    List<String> lines = linesOf(parcel);
    assertThat(parcel.message().lines()).hasSizeLessThanOrEqualTo(Message.MOST_LINES);
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line).isNotBlank();
          assertThat(Clip.bytesOf(line)).isLessThanOrEqualTo(Clip.LINE_BYTES);
          assertThat(line.codePoints())
              .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x202e);
          assertThat(line)
              .as("no half of a character")
              .isEqualTo(new String(line.getBytes(UTF_8), UTF_8));
        });
    if (parcel instanceof Parcel.ShowCard show) {
      assertThat(Clip.bytesOf(show.card().title())).isLessThanOrEqualTo(256);
      assertThat(lines.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(6_000);
    }
  }

  private static List<String> linesOf(Parcel parcel) {
    var lines = new ArrayList<>(parcel.message().lines());
    if (parcel instanceof Parcel.ShowCard show) {
      for (Card.Field field : show.card().fields()) {
        lines.add(field.name());
        if (field.value() instanceof Card.Words words) {
          assertThat(words.lines()).hasSizeBetween(1, 4);
          assertThat(String.join("\n", words.lines())).hasSizeLessThanOrEqualTo(1_024);
          lines.addAll(words.lines());
        }
      }
    }
    return lines;
  }

  private static boolean isPublicPanel(Parcel parcel) {
    String channel = Panels.OPS.name();
    return switch (parcel.to()) {
      case Address.Slot slot -> slot.channel().equals(channel);
      case Address.CaseThread thread -> thread.channel().equals(channel);
      case Address.Aside aside -> aside.channel().equals(channel);
      case Address.Channel one -> one.name().equals(channel);
      case Address.Person _ -> false;
    };
  }

  private static boolean isPublic(Parcel parcel) {
    return Set.<Address>of(OPS_CHANNEL, LAB_CHANNEL, SAL_CHANNEL).contains(parcel.to());
  }

  private static void isSilent(Parcel parcel) {
    assertThat(String.join("\n", linesOf(parcel))).doesNotContain(SECRET);
  }
}
