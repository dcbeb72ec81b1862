package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.Line;
import signalbox.chat.discord.post.Reply;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.domain.CaseId;

/** What people type, and what it becomes in the house. */
class TalkTest {
  private static final CaseId DEPLOY_17 = CaseId.deploy(17);

  private Tenant tenant;
  private Person dana;
  private Person bot;

  @BeforeEach
  void moveIn() {
    tenant = Tenant.moved();
    dana = tenant.discord.person("dana");
    bot = tenant.discord.person("sam");
  }

  @AfterEach
  void end() {
    tenant.close();
  }

  private Line hears(String line) {
    tenant.expect(line);
    return tenant.lines().getLast();
  }

  @Test
  void aSpeakerIsTheIdForWhichDiscordVouches() {
    dana.isCalled("Tyler");
    Post typed = dana.types(tenant.ops, "!approve 17");
    Line line = hears("Tyler> !approve 17 [aside]");
    assertThat(line.who().account()).contains(dana.id());
    assertThat(line.where().network()).isEqualTo("discord");
    assertThat(line.where().channel()).contains(tenant.ops.id());
    assertThat(line.where().ourNick()).contains("signalbox");
    assertThat(line.where().bearing().aside()).contains(typed.id());
    assertThat(line.proof()).isEqualTo(new Line.Proof(typed.id(), Tenant.START));
    assertThat(tenant.asides.find(typed.id()))
        .contains(new Reply.ToMessage(tenant.ops.id(), typed.id()));
  }

  @Test
  void whoeverMentionsUsFirstSpeaksToUs() {
    dana.mentionsBot(tenant.ops, "status");
    tenant.expect("dana> status [aside, to us]");
    dana.types(tenant.ops, "<@!" + tenant.discord.bot() + ">: approve 17");
    tenant.expect("dana> approve 17 [aside, to us]");
    dana.types(tenant.ops, "<@" + tenant.discord.bot() + ">");
    tenant.expect("dana> !help [aside, to us]");
    dana.types(tenant.ops, "ask <@" + tenant.discord.bot() + "> about it");
    tenant.expect("dana> ask @" + tenant.discord.bot() + " about it [aside]");
  }

  @Test
  void whatIsWrittenToUsAloneIsHeardAlone() {
    dana.writesToBot("status");
    Line line = hears("dana> status [alone]");
    assertThat(line.where().channel()).isEmpty();
    assertThat(line.who().account()).contains(dana.id());
  }

  @Test
  void aReplyToACardIsAboutItsCase() {
    Post card = tenant.weSay("deploy-17");
    tenant.isCard(DEPLOY_17, card.id());
    dana.replies(card, "!approve");
    tenant.expect("dana> !approve [about deploy-17, aside]");
    dana.repliesQuietly(card, "!approve");
    tenant.expect("dana> !approve [about deploy-17, aside]");
  }

  @Test
  void inTheThreadOfACaseItsCaseIsMeantAndAllHearTheAnswer() {
    Post card = tenant.weSay("deploy-17");
    tenant.isCard(DEPLOY_17, card.id());
    Channel thread = dana.startsThread(card, "deploy-17");
    dana.types(thread, "!approve");
    Line line = hears("dana> !approve [about deploy-17, thread]");
    assertThat(line.where().channel()).contains(tenant.ops.id());
    assertThat(line.where().bearing().thread()).contains(thread.id());
  }

  @Test
  void inAnotherThreadTheSpeakerIsAnsweredThere() {
    Post talk = dana.types(tenant.ops, "let us talk");
    Channel thread = dana.startsThread(talk, "talk");
    dana.types(thread, "!status");
    Line line = hears("dana> !status [thread, aside]");
    assertThat(line.where().bearing().thread()).contains(thread.id());
  }

  @Test
  void whatIsNobodysOrNotOursIsNotHeard() {
    Person program = tenant.discord.program("relay");
    program.types(tenant.ops, "!approve 1");
    tenant.discord.bridges(tenant.ops, "dana", "!approve 2");
    dana.types(tenant.elsewhere, "!approve 3");
    tenant.weSay("!approve 4");
    Post typed = dana.types(tenant.ops, "!approve 5");
    tenant.expectLine();
    dana.edits(typed, "!approve 6");
    dana.pins(typed);
    dana.types(tenant.ops, "!approve 7");
    tenant.expectLine();
    assertThat(tenant.lines()).extracting(Line::text).containsExactly("!approve 5", "!approve 7");
  }

  @Test
  void namesMarksAndLinksAreTakenAsTheyAreSeen() {
    tenant.knowsMembers(Map.of("erin", bot.id()));
    dana.types(tenant.ops, "!handover `deploy-17` " + bot.mention());
    tenant.expect("dana> !handover deploy-17 erin [aside]");
    dana.types(tenant.ops, "!amend <https://gerrit.example.org/1> see " + tenant.ops.mention());
    tenant.expect("dana> !amend https://gerrit.example.org/1 see #ops [aside]");
  }

  @Test
  void rolesAreToldBeforeTheLineAndWhenTheyChange() {
    String sre = tenant.discord.role("sre");
    dana.types(tenant.ops, "!status");
    tenant.expectLine();
    dana.holds(sre);
    dana.types(tenant.ops, "!status");
    tenant.expectLine();
    dana.types(tenant.ops, "!status");
    tenant.expectLine();
    assertThat(tenant.told().stream().filter(what -> !what.equals("up")).toList())
        .isEqualTo(
            List.of(
                "roles " + dana.id() + " []",
                "dana> !status [aside]",
                "roles " + dana.id() + " [" + sre + "]",
                "dana> !status [aside]",
                "dana> !status [aside]"));
  }

  @Test
  void lostCardsAndBoardsAreTold() {
    Post card = tenant.weSay("deploy-17");
    tenant.isCard(DEPLOY_17, card.id());
    Post board = tenant.weSay("open: deploy-17");
    tenant.isBoard(board.id());
    dana.deletes(card);
    tenant.expect("lost card of deploy-17 in " + tenant.ops.id());
    tenant.discord.deletes(tenant.ops, List.of(board, dana.types(tenant.ops, "x")));
    tenant.expect("lost board of " + tenant.ops.id());
    assertThat(
            tenant.standings.find(new signalbox.message.Address.Board("discord", tenant.ops.id())))
        .isEqualTo(Optional.empty());
  }

  @Test
  void aCardWithoutItsEmbedIsLost() {
    Post card = tenant.weShow("deploy-17");
    tenant.isCard(DEPLOY_17, card.id());
    dana.removesEmbeds(card);
    tenant.expect("lost card of deploy-17 in " + tenant.ops.id());
  }

  @Test
  void aThreadOrChannelThatIsTakenAwayTakesWhatStoodThere() {
    Post card = tenant.weShow("deploy-17");
    tenant.isCard(DEPLOY_17, card.id());
    tenant.discord.closes(dana.startsThread(card, "deploy-17"));
    tenant.expect("lost card of deploy-17 in " + tenant.ops.id());
    Post board = tenant.weSay("open: -");
    tenant.isBoard(board.id());
    tenant.discord.closes(tenant.ops);
    tenant.expect("lost board of " + tenant.ops.id());
  }
}
