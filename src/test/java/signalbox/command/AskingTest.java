package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.ReadContext.Heard.ADDRESSED;
import static signalbox.command.ReadContext.Heard.IN_PRIVATE_VENUE;
import static signalbox.command.Spoken.DEPLOY_17;
import static signalbox.command.Spoken.NUMBER_17;
import static signalbox.command.Spoken.UNNAMED;
import static signalbox.command.Spoken.in;
import static signalbox.command.Spoken.inPrivate;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.notUnderstood;
import static signalbox.command.Spoken.problem;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.policy.DeploySlug;
import signalbox.policy.Slug;

class AskingTest {
  private static final Reading NOT_OURS = new Reading.NotOurs();
  private static final Reading HELP = asked(new Query.Help(Optional.empty()));

  private static Reading asked(Query query) {
    return new Reading.Asked(query);
  }

  private static Reading helpOn(Verb verb) {
    return asked(new Query.Help(Optional.of(CommandTree.of(verb))));
  }

  @Test
  void questionsAboutCases() {
    assertThat(inPublic("!status")).isEqualTo(asked(new Query.Status(UNNAMED)));
    assertThat(inPublic("!status 17")).isEqualTo(asked(new Query.Status(NUMBER_17)));
    assertThat(inPublic("!timeline deploy-17")).isEqualTo(asked(new Query.Timeline(DEPLOY_17)));
    assertThat(notUnderstood("!status deploy17")).isEqualTo("case: deploy17 -> deploy-17, 17");
    assertThat(notUnderstood("!status deploy 17")).isEqualTo("case: deploy -> deploy-17, 17");
    assertThat(problem("!timeline of it")).isEqualTo(new Problem.Leftover("of it"));
  }

  @Test
  void questionsAboutPolicy() {
    var sre = Optional.<Slug>of(DeploySlug.CONFIRMED_BY_SRE);
    assertThat(inPublic("!explain")).isEqualTo(asked(new Query.Explain(UNNAMED, Optional.empty())));
    assertThat(inPublic("!explain 17"))
        .isEqualTo(asked(new Query.Explain(NUMBER_17, Optional.empty())));
    assertThat(inPublic("!explain Confirmed-by-SRE?"))
        .isEqualTo(asked(new Query.Explain(UNNAMED, sre)));
    assertThat(inPublic("!explain 17 deploy.confirmed-by-sre"))
        .isEqualTo(asked(new Query.Explain(NUMBER_17, sre)));
    assertThat(inPublic("!policy")).isEqualTo(asked(new Query.Policy(Optional.empty())));
    assertThat(inPublic("!policy confirmed-by-sre")).isEqualTo(asked(new Query.Policy(sre)));
    assertThat(notUnderstood("!policy rollback"))
        .isEqualTo("clause: rollback -> deploy.rollback-considered-first");
  }

  @Test
  void whoAmIAndReload() {
    assertThat(inPublic("!whoami")).isEqualTo(asked(new Query.WhoAmI()));
    assertThat(inPublic("!reload")).isEqualTo(new Reading.Reload());
    assertThat(problem("!reload people")).isEqualTo(new Problem.Leftover("people"));
  }

  @Test
  void bareHelpInPublicIsForOtherBots() {
    assertThat(inPublic("!help")).isEqualTo(NOT_OURS);
    assertThat(inPublic("!help me please")).isEqualTo(NOT_OURS);
    assertThat(inPublic("!help log")).isEqualTo(NOT_OURS);
    assertThat(in(IN_PRIVATE_VENUE, "!help")).isEqualTo(HELP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signalbox: help",
        "signalbox, help",
        "Signalbox: !help",
        "@signalbox: help?",
        "signalbox:",
        "signalbox : help"
      })
  void helpIsGivenToWhoeverAddressesUs(String text) {
    assertThat(inPublic(text)).isEqualTo(HELP);
  }

  @Test
  void helpIsGivenPrivatelyAndByMention() {
    assertThat(inPrivate("help")).isEqualTo(HELP);
    assertThat(inPrivate("!help")).isEqualTo(HELP);
    assertThat(inPrivate("signalbox: help")).isEqualTo(HELP);
    assertThat(in(ADDRESSED, "help")).isEqualTo(HELP);
  }

  @Test
  void helpOnACommandOfOurs() {
    assertThat(inPublic("!help approve")).isEqualTo(helpOn(Verb.APPROVE));
    assertThat(inPublic("!help !Emergency  Deploy now")).isEqualTo(helpOn(Verb.EMERGENCY_DEPLOY));
    assertThat(inPublic("!help help")).isEqualTo(helpOn(Verb.HELP));
    assertThat(inPublic("!help aprove"))
        .isEqualTo(new Reading.Unknown("aprove", List.of(CommandTree.of(Verb.APPROVE))));
    assertThat(inPrivate("help frobnicate"))
        .isEqualTo(new Reading.Unknown("frobnicate", List.of()));
  }
}
