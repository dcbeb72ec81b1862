package signalbox.chat.discord.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.link.LinkSettings;
import signalbox.chat.discord.link.Times;
import signalbox.chat.discord.link.Token;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;

/** The token reaches no log, at any level, whatever becomes of it; nor does what people say. */
class SecretsTest {
  private static final String SAID = "the-leak-is-in-the-login-page";
  private static final Logger ALL = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Logger OURS = logger("signalbox.chat.discord");
  private static final Logger LIBRARY = logger("net.dv8tion.jda");

  private final Keeping keeping = new Keeping();
  private final Tenant tenant = new Tenant();
  private Level before;
  private Appender<ILoggingEvent> people;

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  private static final class Keeping extends AppenderBase<ILoggingEvent> {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(
          event.getLoggerName()
              + " "
              + event.getFormattedMessage()
              + (event.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(event.getThrowableProxy())));
    }

    /** Without those of what stands in for Discord, which may know the token. */
    List<String> lines() {
      return lines.stream().filter(line -> !line.startsWith("org.java_websocket")).toList();
    }

    List<String> from(String logger) {
      return lines.stream().filter(line -> line.startsWith(logger)).toList();
    }
  }

  @BeforeEach
  void listenToEverything() {
    before = ALL.getLevel();
    keeping.start();
    ALL.setLevel(Level.TRACE);
    OURS.setLevel(Level.TRACE);
    LIBRARY.setLevel(Level.TRACE);
    people = ALL.getAppender("PEOPLE");
    ALL.detachAppender(people);
    ALL.addAppender(keeping);
  }

  @AfterEach
  void stopListening() {
    tenant.close();
    ALL.detachAppender(keeping);
    ALL.addAppender(people);
    ALL.setLevel(before);
    OURS.setLevel(Level.OFF);
    LIBRARY.setLevel(Level.OFF);
  }

  private void hasSaidSomethingButNotTheToken() {
    assertThat(keeping.from("net.dv8tion.jda")).isNotEmpty();
    assertThat(keeping.from("signalbox.chat.discord")).isNotEmpty();
    assertThat(keeping.lines()).noneMatch(line -> line.contains(tenant.discord.token()));
  }

  @Test
  void notWhenAllGoesWellAndTheSessionIsLostAndGoesOn() {
    tenant.opens().expect("up");
    tenant.discord.gateway().cuts();
    tenant.expect("up again");
    Person dana = tenant.discord.person("dana");
    dana.types(tenant.ops, "!note " + SAID);
    tenant.expectLine();
    tenant.discord.awaitCommands(commands -> !commands.isEmpty());
    dana.slashes(tenant.ops, "note", Map.of("words", SAID)).awaitAcknowledged();
    tenant.link().close();
    hasSaidSomethingButNotTheToken();
    assertThat(keeping.from("signalbox.chat.discord")).noneMatch(line -> line.contains(SAID));
  }

  @Test
  void notWhenItIsRefused() {
    tenant.discord.gateway().refuses(4004);
    tenant.opens().expectRefusal();
    hasSaidSomethingButNotTheToken();
  }

  @Test
  void notWhenRequestsAreRefused() {
    tenant.discord.faults().every(Route.GET_SELF).isRefused(Problem.unauthorized());
    tenant.opens().expectRefusal();
    hasSaidSomethingButNotTheToken();
  }

  @Test
  void notWhenNothingCanBeReached() {
    tenant.discord.faults().every(Route.GET_SELF).isCutBeforeItIsDone();
    tenant.opens();
    tenant.discord.awaitRequest(
        Route.GET_SELF, _ -> tenant.discord.requests(Route.GET_SELF).size() > 2);
    hasSaidSomethingButNotTheToken();
  }

  @Test
  void notWhenAnEarFails() {
    tenant.opens().expect("up");
    var isWell = new AtomicBoolean();
    tenant.deals(() -> {
      if (isWell.compareAndSet(false, true)) {
        throw new IllegalStateException(SAID);
      }
      return CompletableFuture.completedFuture(null);
    });
    tenant.discord.person("dana").types(tenant.ops, "!note " + SAID);
    tenant.expectLine();
    tenant.discord.person("erin").types(tenant.ops, "!status");
    tenant.expectLine();
    hasSaidSomethingButNotTheToken();
    assertThat(keeping.from("signalbox.chat.discord"))
        .anyMatch(line -> line.contains("a fault over MessageReceivedEvent"))
        .noneMatch(line -> line.contains(SAID));
  }

  @Test
  void itShowsItselfNowhere() {
    var token = new Token("abc.def");
    var settings =
        new LinkSettings("discord", token, Optional.empty(), Optional.empty(), Times.usual());
    assertThat(token.toString() + settings).doesNotContain("abc");
    assertThatThrownBy(() -> new Token("abc def\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("abc");
    assertThatThrownBy(() -> new Token("")).isInstanceOf(IllegalArgumentException.class);
  }
}
