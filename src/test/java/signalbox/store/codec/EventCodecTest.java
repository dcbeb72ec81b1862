package signalbox.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Account;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.policy.Team;
import signalbox.store.Sampler;
import signalbox.store.StoreFault;

class EventCodecTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final Account SAM = new Account("libera", "sam");
  private static final Recorded APPROVED =
      new Recorded(
          4,
          AT.plusMillis(250),
          new Speaker.Known(new MemberId("sam"), SAM),
          Optional.of(new Evidence(SAM, "m-17", AT)),
          new DeployEvent.Approved(
              CaseId.deploy(17),
              new MemberId("sam"),
              Set.of(new Team("sre"), new Team("root")),
              Optional.empty(),
              1));
  private static final String APPROVED_TEXT =
      "{\"at\":\"2026-11-22T10:00:00.250Z\","
          + "\"by\":{\"type\":\"known\",\"account\":{\"name\":\"sam\",\"network\":\"libera\"},"
          + "\"member\":\"sam\"},"
          + "\"event\":{\"type\":\"deploy.approved\",\"approver\":\"sam\",\"deploy\":\"deploy-17\","
          + "\"offered\":[\"root\",\"sre\"],\"revision\":1},"
          + "\"evidence\":{\"account\":{\"name\":\"sam\",\"network\":\"libera\"},"
          + "\"messageId\":\"m-17\",\"sentAt\":\"2026-11-22T10:00:00Z\"},"
          + "\"sequence\":4}";

  private final EventCodec codec = new EventCodec();

  static Stream<Class<?>> everyKindOfEvent() {
    return Sampler.members(Event.class);
  }

  @Test
  void spellsAnEventAsItWasReleased() {
    assertThat(codec.encode(APPROVED)).isEqualTo(APPROVED_TEXT);
  }

  @Test
  void readsAnEventAsItWasReleased() {
    assertThat(codec.decode(APPROVED_TEXT)).isEqualTo(APPROVED);
  }

  @ParameterizedTest
  @MethodSource("everyKindOfEvent")
  void everyEventHasAStoredName(Class<? extends Event> kind) {
    String name = codec.name(Sampler.full().sample(kind));
    assertThat(name).matches("(deploy|maintenance|work|desk|identity)\\.[a-z]+(-[a-z]+)*");
    assertThat(EventNames.listAll()).containsEntry(name, kind);
  }

  @Test
  void noTwoEventsShareAName() {
    assertThat(EventNames.listAll()).hasSameSizeAs(everyKindOfEvent().toList());
  }

  @ParameterizedTest
  @MethodSource("everyKindOfEvent")
  void everyEventComesBackAsItWas(Class<? extends Event> kind) {
    for (Sampler sampler : List.of(Sampler.full(), Sampler.bare())) {
      for (int variant = 0; variant < 4; variant++) {
        Recorded recorded = recorded(sampler, kind);
        String text = codec.encode(recorded);
        assertThat(codec.decode(text)).as(text).isEqualTo(recorded);
        assertThat(codec.encode(codec.decode(text))).isEqualTo(text);
      }
    }
  }

  private static Recorded recorded(Sampler sampler, Class<? extends Event> kind) {
    Recorded header = sampler.sample(Recorded.class);
    return new Recorded(
        header.sequence(), header.at(), header.by(), header.evidence(), sampler.sample(kind));
  }

  @Test
  void theOrderOfASetDoesNotShow() {
    String one = codec.encode(backups(Set.of(new Team("a"), new Team("b"), new Team("c"))));
    assertThat(one).contains("\"backupOf\":[\"a\",\"b\",\"c\"]");
  }

  private static Recorded backups(Set<Team> teams) {
    var duties = new signalbox.domain.Member.Duties(false, false, List.of(), teams);
    var member =
        new signalbox.domain.Member(
            new MemberId("sam"), java.util.Map.of(), teams, duties, java.util.Map.of());
    var roster = signalbox.domain.Roster.of("d", List.of(member));
    return new Recorded(
        1, AT, new Speaker.Clock(), Optional.empty(), new DeskEvent.RosterAdopted(roster));
  }

  @Test
  void anEventOfAnUnknownNameIsSaidToBeNewer() {
    String text = APPROVED_TEXT.replace("deploy.approved", "deploy.teleported");
    assertThatExceptionOfType(StoreFault.class)
        .isThrownBy(() -> codec.decode(text))
        .matches(fault -> fault.kind() == StoreFault.Kind.NEWER)
        .withMessageContaining("newer");
  }

  @Test
  void aBrokenTextIsAFaultWithoutItsWords() {
    for (String text :
        List.of(
            "",
            "secret",
            APPROVED_TEXT.substring(20),
            APPROVED_TEXT + "secret",
            APPROVED_TEXT.replace("deploy-17", "secret"),
            APPROVED_TEXT.replace("deploy-17", "deploy-secret"),
            APPROVED_TEXT.replace("\"revision\":1", "\"revision\":\"secret\""),
            APPROVED_TEXT.replace("\"revision\":1", "\"revision\":1,\"more\":\"secret\""),
            APPROVED_TEXT.replace(",\"revision\":1", ""),
            APPROVED_TEXT.replace("\"approver\":\"sam\",", ""),
            APPROVED_TEXT.replace("\"approver\":\"sam\"", "\"approver\":{\"secret\":1}"))) {
      assertThatExceptionOfType(StoreFault.class)
          .as(text)
          .isThrownBy(() -> codec.decode(text))
          .matches(fault -> fault.kind() == StoreFault.Kind.CORRUPT)
          .matches(fault -> fault.getCause() == null)
          .withMessageNotContaining("secret");
    }
  }
}
