package signalbox.chat.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import signalbox.chat.discord.standin.gateway.Intent;

/** What can befall a connection to the gateway, as JDA alone lives through it. */
@Execution(ExecutionMode.CONCURRENT)
class ConnectionTest {
  private DiscordStandIn discord;
  private Channel ops;
  private Person dana;

  @BeforeEach
  void open() {
    discord = DiscordStandIn.opens(InstantSource.fixed(Instant.parse("2050-01-01T00:00:00Z")));
    ops = discord.channel("ops");
    dana = discord.person("dana");
  }

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void whatHappensMeanwhileIsToldWhenTheSessionIsResumed() {
    try (var bot = BareBot.in(discord)) {
      discord.gateway().shuts();
      discord.gateway().closes(4000);
      discord.gateway().awaitNobody();
      dana.types(ops, "!approve 17");
      discord.gateway().opens();
      discord.gateway().awaitResumed(1);
      assertThat(bot.awaits(MessageReceivedEvent.class).getMessage().getContentRaw())
          .isEqualTo("!approve 17");
      bot.awaits(SessionResumeEvent.class);
      assertThat(discord.gateway().countIdentified()).isEqualTo(1);
    }
  }

  @Test
  void aConnectionThatIsCutIsResumed() {
    try (var bot = BareBot.in(discord)) {
      discord.gateway().cuts();
      bot.awaits(SessionResumeEvent.class);
      assertThat(discord.gateway().countResumed()).isEqualTo(1);
    }
  }

  @Test
  void whoCannotResumeMissesWhatHappenedButFindsItInTheHistory() {
    try (var bot = BareBot.in(discord)) {
      discord.gateway().shuts();
      discord.gateway().forgetsSessions();
      discord.gateway().closes(4000);
      Post missed = dana.types(ops, "!approve 17");
      discord.gateway().opens();
      bot.awaits(SessionRecreateEvent.class);
      assertThat(discord.gateway().countIdentified()).isEqualTo(2);
      assertThat(bot.channel(ops).getHistoryAfter("0", 100).complete().getRetrievedHistory())
          .extracting(message -> message.getId())
          .containsExactly(missed.id());
    }
  }

  @Test
  void whoIsAskedToReconnectDoesAndResumes() {
    try (var bot = BareBot.in(discord)) {
      discord.gateway().asksToReconnect();
      bot.awaits(SessionResumeEvent.class);
    }
  }

  @Test
  void aSessionThatIsCalledInvalidCanBeResumedOrNot() {
    try (var bot = BareBot.in(discord)) {
      discord.gateway().invalidates(true);
      bot.awaits(SessionResumeEvent.class);
      discord.gateway().invalidates(false);
      bot.awaits(SessionRecreateEvent.class);
    }
  }

  @Test
  void aConnectionThatIsDeadWithoutKnowingItIsFound() {
    discord.gateway().beatsEvery(Duration.ofMillis(50));
    try (var bot = BareBot.in(discord)) {
      discord.gateway().awaitHeartbeats(2);
      discord.gateway().stopsAcknowledging();
      bot.awaits(SessionDisconnectEvent.class);
      discord.gateway().acknowledgesAgain();
      bot.awaits(SessionResumeEvent.class);
    }
  }

  @Test
  void forbiddenIntentsEndTheConnectionForGood() {
    discord.gateway().forbids(Intent.MESSAGE_CONTENT);
    try (var bot = connecting(EnumSet.of(GatewayIntent.MESSAGE_CONTENT))) {
      assertThat(bot.awaits(ShutdownEvent.class).getCode()).isEqualTo(4014);
    }
  }

  @Test
  void anyOtherRefusalIsTold() {
    for (int code : new int[] {4004, 4010, 4013}) {
      discord.gateway().refuses(code);
      try (var bot = connecting(EnumSet.noneOf(GatewayIntent.class))) {
        assertThat(bot.awaits(ShutdownEvent.class).getCode()).isEqualTo(code);
      }
    }
  }

  private BareBot connecting(EnumSet<GatewayIntent> intents) {
    return new BareBot(discord, discord.token(), intents);
  }

  @Test
  void wordsAreWithheldFromWhoDoesNotAskForThem() {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    try (var bot = connecting(intents)) {
      bot.awaitReady();
      dana.types(ops, "!status");
      assertThat(heard(bot)).isEmpty();
      dana.mentionsBot(ops, "status");
      assertThat(heard(bot)).endsWith("status");
      dana.writesToBot("!whoami");
      assertThat(heard(bot)).isEqualTo("!whoami");
      assertThat(discord.gateway().intents())
          .contains(Intent.GUILD_MESSAGES)
          .doesNotContain(Intent.MESSAGE_CONTENT);
      bot.channel(ops).sendMessage("own").queue();
      Post own = discord.awaitMessage(ops, "own");
      assertThat(heard(bot)).isEqualTo("own");
      dana.replies(own, "agreed");
      assertThat(heard(bot)).isEqualTo("agreed");
      dana.repliesQuietly(own, "agreed");
      assertThat(heard(bot)).isEmpty();
    }
  }

  @Test
  void wordsThatAreForbiddenAreInNoHistoryEither() {
    discord.gateway().forbids(Intent.MESSAGE_CONTENT);
    dana.types(ops, "!status");
    try (var bot = connecting(EnumSet.of(GatewayIntent.GUILD_MESSAGES))) {
      bot.awaitReady();
      assertThat(bot.channel(ops).getHistory().retrievePast(1).complete())
          .extracting(Message::getContentRaw)
          .containsExactly("");
    }
  }

  private static String heard(BareBot bot) {
    return bot.awaits(MessageReceivedEvent.class).getMessage().getContentRaw();
  }

  @Test
  void aWrongTokenAndUnknownIntentsAreRefusedAsDiscordDoes() {
    assertThat(closeCode(identify("wrong", 0))).isEqualTo(4004);
    assertThat(closeCode(identify(discord.token(), 1L << 40))).isEqualTo(4013);
  }

  @Test
  void framesThatDiscordDoesNotKnowAreViolations() {
    assertThat(closeCode("{\"op\":99,\"d\":{}}")).isEqualTo(4001);
    closeCode("{\"op\":2,\"d\":{\"token\":\"wrong\",\"intent\":0}}");
    assertThat(discord.takeViolations())
        .anyMatch(line -> line.contains("opcode 99"))
        .anyMatch(line -> line.contains("with intent"))
        .anyMatch(line -> line.contains("without intents"));
  }

  private static String identify(String token, long intents) {
    return "{\"op\":2,\"d\":{\"token\":\"%s\",\"intents\":%d,\"properties\":{}}}"
        .formatted(token, intents);
  }

  /** The code with which a connection ends after this was said. */
  private int closeCode(String said) {
    var code = new CompletableFuture<Integer>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      WebSocket socket =
          client
              .newWebSocketBuilder()
              .buildAsync(
                  URI.create(discord.gatewayUrl()),
                  new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                      code.complete(status);
                      return CompletableFuture.completedFuture(null);
                    }
                  })
              .join();
      socket.sendText(said, true);
      return code.join();
    }
  }
}
