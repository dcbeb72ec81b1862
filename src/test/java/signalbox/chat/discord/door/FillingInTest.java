package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.Asking;
import signalbox.chat.Line;
import signalbox.chat.discord.post.Reply;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Form;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.domain.CaseId;

/** Slash commands: registered, filled in, acknowledged and suggested for. */
class FillingInTest {
  private static final int THINKING = 5;

  private Tenant tenant;
  private Person dana;

  @BeforeEach
  void moveIn() {
    tenant = Tenant.moved();
    dana = tenant.discord.person("dana");
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
  }

  @AfterEach
  void end() {
    tenant.close();
  }

  @Test
  void whatIsFilledInIsTheLineThatWouldBeTyped() {
    Answering answering =
        dana.slashes(
            tenant.ops,
            "emergency deploy",
            Map.of(
                "change", "1234",
                "task", "T1234",
                "reason", "security",
                "words", "17 hosts say \"no\"\n--private",
                "rollback", true,
                "private", false));
    tenant.expect(
        "dana> !emergency deploy 1234 T1234 security \"17 hosts say \"\"no\"\"\n--private\""
            + " --rollback [aside, to us]");
    Line line = tenant.lines().getLast();
    assertThat(line.who().account()).contains(dana.id());
    assertThat(line.where().channel()).contains(tenant.ops.id());
    String aside = line.where().bearing().aside().orElseThrow();
    assertThat(line.proof().messageId()).isEqualTo(aside);
    assertThat(tenant.asides.find(aside)).get().isInstanceOf(Reply.ToInteraction.class);
    assertThat(answering.awaitAcknowledged()).isEqualTo(THINKING);
  }

  @Test
  void inTheThreadOfACaseItsCaseIsMeant() {
    Post card = tenant.weSay("deploy-17");
    tenant.isCard(CaseId.deploy(17), card.id());
    Channel thread = dana.startsThread(card, "deploy-17");
    dana.slashes(thread, "approve");
    tenant.expect("dana> !approve [about deploy-17, thread, aside, to us]");
  }

  @Test
  void itIsAcknowledgedHoweverLongTheHouseTakesAndNeverStaysWithoutWords() {
    tenant.deals(CompletableFuture::new);
    Answering answering = dana.slashes(tenant.ops, "status");
    assertThat(answering.awaitAcknowledged()).isEqualTo(THINKING);
    tenant.expect("dana> !status [aside, to us]");
    tenant.time.turn(Duration.ofSeconds(60));
    assertThat(answering.awaitAnswer().text()).contains("takes long");
    assertThat(answering.awaitAnswer().isEphemeral()).isTrue();
  }

  @Test
  void whatIsDealtWithAndNotAnsweredIsNoted() {
    Answering answering = dana.slashes(tenant.ops, "back");
    assertThat(answering.awaitAcknowledged()).isEqualTo(THINKING);
    tenant.expect("dana> !back [aside, to us]");
    tenant.expectDealtWith();
    tenant.time.turn(Duration.ofSeconds(10));
    assertThat(answering.awaitAnswer().text()).contains("noted");
  }

  @Test
  void whatIsAnsweredIsLeftAlone() {
    Answering answering = dana.slashes(tenant.ops, "whoami");
    tenant.expect("dana> !whoami [aside, to us]");
    String aside = tenant.lines().getLast().where().bearing().aside().orElseThrow();
    var reply = (Reply.ToInteraction) tenant.asides.find(aside).orElseThrow();
    reply.hook().editOriginal("you are dana").complete();
    tenant.time.turn(Duration.ofMinutes(2));
    tenant.weSay("later");
    assertThat(answering.awaitAnswer().text()).isEqualTo("you are dana");
    assertThat(tenant.discord.requests(Route.EDIT_ORIGINAL)).hasSize(1);
  }

  @Test
  void anAcknowledgementThatDiscordRefusesCostsTheLineNothing() {
    tenant.discord.faults().next(Route.CALL_BACK).isRefused(Problem.unknownInteraction());
    dana.slashes(tenant.ops, "approve", Map.of("case", "17"));
    tenant.expect("dana> !approve 17 [aside, to us]");
  }

  @Test
  void fiftyAtOnceAreAllAcknowledgedWhileTheHouseIsStuck() {
    tenant.deals(CompletableFuture::new);
    List<Answering> answerings =
        IntStream.range(0, 50)
            .mapToObj(i -> tenant.discord.person("p" + i).slashes(tenant.ops, "status"))
            .toList();
    assertThat(answerings).allMatch(answering -> answering.awaitAcknowledged() == THINKING);
  }

  @Test
  void anotherChannelIsRefusedPolitely() {
    Answering answering = dana.slashes(tenant.elsewhere, "status");
    assertThat(answering.awaitAnswer().text()).contains(tenant.ops.mention());
    assertThat(answering.awaitAnswer().isEphemeral()).isTrue();
    assertThat(tenant.lines()).isEmpty();
  }

  @Test
  void theHouseSuggestsWhileSomethingIsTyped() {
    tenant.suggests("deploy-17", "deploy-17 needs sre");
    tenant.suggests("deploy-18", "deploy-18 needs releng");
    Answering answering =
        dana.completes(tenant.ops, "approve", Map.of("case", "7", "team", "sre"), "case");
    assertThat(answering.awaitChoices())
        .containsExactly(new Answering.Choice("deploy-17 needs sre", "deploy-17"));
    Asking asking = tenant.askings().getFirst();
    assertThat(asking.spec().name()).isEqualTo("approve");
    assertThat(asking.argument().name()).isEqualTo("case");
    assertThat(asking.half()).isEqualTo("7");
    assertThat(asking.who().account()).contains(dana.id());
    assertThat(asking.where().channel()).contains(tenant.ops.id());
  }

  @Test
  void aSuggestionThatFailsOrFindsNothingIsAnEmptyList() {
    Answering elsewhere = dana.completes(tenant.elsewhere, "approve", Map.of("case", "1"), "case");
    assertThat(elsewhere.awaitChoices()).isEmpty();
    tenant.failsToSuggest();
    Answering failing =
        dana.completes(
            tenant.ops,
            "emergency deploy",
            Map.of("change", "1", "task", "T1", "deployer", "m"),
            "deployer");
    assertThat(failing.awaitChoices()).isEmpty();
  }

  @Test
  void neverMoreThanDiscordShows() {
    for (int i = 0; i < 40; i++) {
      tenant.suggests("member" + i, "member " + i + " " + "x".repeat(100));
    }
    Answering answering =
        dana.completes(tenant.ops, "handover", Map.of("member", "member"), "member");
    assertThat(answering.awaitChoices()).hasSize(25);
  }

  @Test
  void aMaintenanceIsPlannedOnAForm() {
    Form form = dana.slashes(tenant.ops, "maintenance form").awaitForm();
    assertThat(form.title()).isEqualTo("Plan a maintenance");
    assertThat(form.fields())
        .extracting(Form.Field::id)
        .containsExactly("title", "services", "start", "length", "flags");
    dana.submits(
        form,
        Map.of(
            "title", "New \"big\" disks",
            "services", "mediawiki",
            "start", "2026-12-01 20:00 Europe/Berlin",
            "length", "2h",
            "flags", "private"));
    tenant.expect(
        "dana> !maintenance plan \"New \"\"big\"\" disks\" mediawiki 2026-12-01 20:00 Europe/Berlin"
            + " for 2h --private [aside, to us]");
  }
}
