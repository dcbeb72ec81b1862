package signalbox.chat.discord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;

/** An emergency deploy from its request to its end, by one way of asking alone. */
class WholeDeployTest {
  private static Night night;
  private static String role;
  private static Person dana;
  private static Person sam;
  private static Person tyler;

  @BeforeAll
  static void begins(@TempDir Path folder) {
    night = Night.in(folder);
    role = night.discord.role("release engineers");
    night.place().with(Place.DISCORD, "roles.\"" + role + "\" = releng");
    night.begins();
    dana = night.person("dana");
    sam = night.person("sam");
    tyler = night.person("tyler");
  }

  @AfterAll
  static void ends() {
    night.close();
  }

  private static void expectAside(Answering answering, String words) {
    Post answer = answering.awaitFollowUp(post -> post.text().contains(words));
    assertThat(answer.isEphemeral()).isTrue();
  }

  private static void expectAnswer(Answering answering, String words) {
    Post answer = answering.awaitAnswer(post -> post.text().contains(words));
    assertThat(answer.isEphemeral()).isTrue();
  }

  private static List<String> buttons(Post card) {
    return card.buttons().stream().map(Post.Button::label).toList();
  }

  private static void expectNothingButTheBoardAndCards() {
    assertThat(night.discord.listSaid(night.ops))
        .as("the channel carries cards and the board, and answers to what was typed in it")
        .allMatch(post -> !post.embeds().isEmpty() || post.repliesTo().isPresent());
  }

  /** A request has no button; all that follows has. */
  @Test
  void byButtonsAlone() {
    expectAnswer(night.asksFor("1234", "dana"), "-- context is T1");
    Post card = night.awaitCard("deploy-", "change: https://gerrit.wikimedia.org/r/1234");
    Channel thread = night.discord.awaitThread(card);
    String name = card.embeds().getFirst().title().split(" ")[0];
    String number = name.substring("deploy-".length()) + ":r1";
    assertThat(buttons(card)).containsExactly("Approve", "Decline", "Hold", "Reason");

    expectAside(dana.presses(card, "approve:" + number), "you asked for it, so you fill no seat");
    tyler.presses(card, "approve:" + number);
    card = night.awaitCard(name + " needs sre", "releng: tyler");
    hold(card, number);
    card = night.awaitCard(name, "; held by tyler", "tyler: the database is down");
    tyler.presses(card, "unhold:" + number);
    night.discord.awaitMessage(thread, "tyler lifts the hold");
    sam.presses(card, "approve:" + number);
    card = night.awaitCard(name + " ready (dana)", "sre: sam");
    assertThat(buttons(card)).contains("Start");

    dana.presses(card, "start:" + number);
    card = night.awaitCard(name + " running (dana)", "deployer: dana");
    assertThat(buttons(card)).containsExactly("Done", "Roll back", "Hold", "Abort");
    dana.presses(card, "done:" + number);
    card = night.awaitCard(name + " done, to be verified", "verify by: <t:");
    dana.presses(card, "verified:" + number);
    card = night.awaitCard(name + " closed: verified");
    assertThat(card.buttons()).isEmpty();

    night.discord.awaitMessage(thread, "closed: verified");
    assertThat(night.discord.texts(thread))
        .as("the thread is the log")
        .anyMatch(said -> said.contains("tyler confirms for releng"))
        .anyMatch(said -> said.contains("tyler holds it: the database is down"))
        .anyMatch(said -> said.contains("sam confirms for sre; every seat is filled"))
        .anyMatch(said -> said.contains("dana starts with"))
        .anyMatch(said -> said.contains("closed: verified"))
        .noneMatch(said -> said.contains("you asked for it"));
    expectNothingButTheBoardAndCards();
    assertThat(night.place().history())
        .anyMatch(line -> line.contains("# " + name + ": emergency deploy"))
        .anyMatch(line -> line.contains("| releng | tyler |"))
        .anyMatch(line -> line.contains("| sre | sam |"));
  }

  private static void hold(Post card, String number) {
    Answering pressed = tyler.presses(card, "hold:" + number);
    Answering sent = tyler.submits(pressed.awaitForm(), Map.of("why", "the database is down"));
    expectAnswer(sent, "tyler holds it: the database is down");
  }

  @Test
  void bySlashAlone() {
    Channel ops = night.ops;
    expectAnswer(
        dana.slashes(
            ops,
            "emergency deploy",
            Map.of("change", "2345", "task", "T1", "reason", "availability", "rollback", true)),
        "to be done as a rollback");
    Post card = night.awaitCard("deploy-", "change: https://gerrit.wikimedia.org/r/2345");
    Channel thread = night.discord.awaitThread(card);
    String name = card.embeds().getFirst().title().split(" ")[0];
    Map<String, Object> it = Map.of("case", name);

    expectAnswer(dana.slashes(ops, "approve", it), "you asked for it, so you fill no seat");
    expectAnswer(dana.slashes(ops, "start", it), "cannot start yet: deploy.confirmed-by-");
    expectAnswer(tyler.slashes(ops, "approve", it), "tyler confirms for releng");
    expectAnswer(sam.slashes(thread, "approve"), "sam confirms for sre; every seat is filled");
    expectAnswer(tyler.slashes(ops, "status", it), "confirmed");
    expectAnswer(dana.slashes(ops, "start", it), "dana starts with sam and tyler");
    expectAnswer(
        sam.slashes(thread, "note", Map.of("words", "error rate is falling")),
        "sam notes: error rate is falling");
    expectAnswer(dana.slashes(thread, "done"), "dana is done");
    expectAnswer(dana.slashes(thread, "verified"), "closed: verified");
    assertThat(night.awaitCard(name + " closed: verified").buttons()).isEmpty();
    night.discord.awaitMessage(thread, "sam notes: error rate is falling");
    expectNothingButTheBoardAndCards();
  }

  @Test
  void byTypedWordsAlone() {
    dana.types(night.ops, "!emergency deploy 3456 T1 availability all readers see errors");
    Post card = night.awaitCard("deploy-", "change: https://gerrit.wikimedia.org/r/3456");
    Channel thread = night.discord.awaitThread(card);
    String name = card.embeds().getFirst().title().split(" ")[0];

    Post mistaken = dana.types(thread, "!approve");
    night.discord.awaitMessage(thread, "you asked for it, so you fill no seat");
    tyler.replies(card, "!approve");
    night.discord.awaitMessage(thread, name + ": tyler confirms for releng");
    Post told = sam.types(night.ops, "!approve " + name);
    night.discord.awaitMessage(
        night.ops,
        post ->
            post.repliesTo().equals(Optional.of(told.id()))
                && post.text().contains("sam confirms for sre"));
    night.awaitCard(name + " ready (dana)");
    for (var step : List.of("!start", "!note error rate is falling", "!done", "!verified")) {
      dana.types(thread, step);
    }
    assertThat(night.awaitCard(name + " closed: verified").buttons()).isEmpty();
    night.discord.awaitMessage(thread, "closed: verified");
    night.discord.awaitMessage(thread, name + ": dana notes: error rate is falling");
    assertThat(night.discord.find(mistaken)).isPresent();
    expectNothingButTheBoardAndCards();
  }

  @Test
  void whoIsNobodyChangesNothingWhateverTheyAreCalled() {
    expectAnswer(night.asksFor("4567", "dana"), "-- context is T1");
    Post card = night.awaitCard("deploy-", "change: https://gerrit.wikimedia.org/r/4567");
    String name = card.embeds().getFirst().title().split(" ")[0];
    String number = name.substring("deploy-".length()) + ":r1";
    Person eve = night.discord.person("tyler");
    eve.isCalled("tyler");
    Answering pressed = eve.presses(card, "approve:" + number);
    expectAside(pressed, "nothing was changed: the people file does not know the account");
    Post typed = eve.types(night.ops, "!approve " + name);
    night.discord.awaitMessage(night.ops, post -> post.repliesTo().equals(Optional.of(typed.id())));
    night.discord.bridges(night.ops, "tyler", "!approve " + name);
    night.discord.program("tyler").types(night.ops, "!approve " + name);
    // What is heard after all of them shows that none of them counted.
    sam.presses(card, "approve:" + number);
    Post after = night.awaitCard(name + " needs releng", "sre: sam");
    assertThat(after.text()).contains("releng: missing");
    dana.slashes(night.ops, "withdraw", Map.of("case", name));
    night.awaitCard(name + " closed");
  }

  @Test
  void aRoleThatCountsFillsASeatOfItsTeamForAMemberOnly() {
    expectAnswer(night.asksFor("5678", "dana"), "-- context is T1");
    Post card = night.awaitCard("deploy-", "change: https://gerrit.wikimedia.org/r/5678");
    String name = card.embeds().getFirst().title().split(" ")[0];
    Map<String, Object> it = Map.of("case", name);
    Person erin = night.person("erin");
    expectAnswer(erin.slashes(night.ops, "approve", it), name);
    night.discord.person("eve").holds(role);
    erin.holds(role);
    expectAnswer(erin.slashes(night.ops, "approve", it), "erin confirms for releng");
    night.awaitCard(name + " needs sre", "releng: erin");
    dana.slashes(night.ops, "withdraw", it);
    night.awaitCard(name + " closed");
  }
}
