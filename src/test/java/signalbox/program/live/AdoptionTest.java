package signalbox.program.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import signalbox.chat.Reloader.Reread;
import signalbox.config.Shipped;
import signalbox.coordinator.Decisions;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.Roster;
import signalbox.domain.desk.Desk;
import signalbox.rendering.text.Prefix;

/** What the log says of a configuration that is read again on a signal. */
class AdoptionTest {
  private static final Command POLICY = new Command.AdoptPolicy(Shipped.policy("wikimedia-2025"));
  private static final Command NOBODY = new Command.AdoptRoster(Desk.empty().roster());
  private static final Command PEOPLE = new Command.AdoptRoster(Roster.of("fresh", List.of()));

  private final Logger logger = (Logger) LoggerFactory.getLogger(Adoption.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<Command> submitted = new ArrayList<>();
  private boolean full;

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
    logger.setLevel(ch.qos.logback.classic.Level.INFO);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
    logger.setAdditive(true);
    logger.setLevel(null);
  }

  private List<String> again(Reread reread) {
    var clock = InstantSource.fixed(Instant.EPOCH);
    new Adoption(() -> reread, new Unchanging(), clock, new Prefix("!")).again();
    return log.list.stream().map(e -> e.getLevel() + " " + e.getFormattedMessage()).toList();
  }

  @Test
  void whatIsNewIsTakenUpAndNamedInOneLine() {
    assertThat(again(new Reread.Adopt(List.of(POLICY, PEOPLE), List.of())))
        .containsExactly(
            "INFO configuration read again: policy wikimedia-2025, people (0 members)");
    assertThat(submitted).containsExactly(POLICY, PEOPLE);
  }

  @Test
  void nothingNewIsALineToo() {
    assertThat(again(new Reread.Adopt(List.of(NOBODY), List.of())))
        .containsExactly("INFO configuration read again: nothing to take up");
    assertThat(submitted).isEmpty();
  }

  @Test
  void keysThatWaitForARestartAreNamed() {
    assertThat(again(new Reread.Adopt(List.of(NOBODY), List.of("networks", "venues"))))
        .containsExactly(
            "INFO configuration read again: nothing to take up; only taken up by a restart:"
                + " networks, venues");
  }

  @Test
  void faultsAreNamedAndNothingIsTakenUp() {
    assertThat(again(new Reread.Faulty(List.of("people.conf:3: a", "people.conf:9: b"))))
        .containsExactly(
            "ERROR not reloaded: people.conf:3: a", "ERROR not reloaded: people.conf:9: b");
    assertThat(submitted).isEmpty();
  }

  @Test
  void whatCouldNotBeKeptIsNotCalledTakenUp() {
    full = true;
    assertThat(again(new Reread.Adopt(List.of(POLICY), List.of())))
        .containsExactly(
            "ERROR configuration read again, but not all could be kept: policy wikimedia-2025");
  }

  private final class Unchanging implements Decisions {
    @Override
    public CompletableFuture<Decision> submit(Envelope envelope) {
      submitted.add(envelope.command());
      return full
          ? CompletableFuture.failedFuture(new IllegalStateException("no room"))
          : CompletableFuture.completedFuture(Decision.accept());
    }

    @Override
    public Desk desk() {
      return Desk.empty();
    }
  }
}
