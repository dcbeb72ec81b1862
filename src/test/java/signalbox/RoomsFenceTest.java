package signalbox;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.RoomsTest.HOUSE;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.house.Sketch;

/** The plan of the rooms finds what is against it. */
class RoomsFenceTest {
  @TempDir private Path folder;

  @Test
  void theFenceFindsARoomThatLooksUpwards() {
    JavaClasses sketch =
        new Sketch()
            .with("signalbox.domain.Word", "public class Word {}")
            .with("signalbox.policy.Peeks", "class Peeks { signalbox.domain.Word[] words; }")
            .compiledIn(folder);
    assertThat(HOUSE.trespasses(sketch))
        .containsExactly(
            "policy may not use domain: signalbox.policy.Peeks uses signalbox.domain.Word");
  }

  @Test
  void theFenceFindsCasesThatKnowEachOtherAndAllowsTheDesk() {
    JavaClasses sketch =
        new Sketch()
            .with("signalbox.domain.work.Claim", "public class Claim {}")
            .with(
                "signalbox.domain.deploy.Clash",
                "class Clash extends signalbox.domain.work.Claim {}")
            .with("signalbox.domain.desk.Desk", "record Desk(signalbox.domain.work.Claim claim) {}")
            .compiledIn(folder);
    assertThat(HOUSE.trespasses(sketch))
        .containsExactly(
            "domain.deploy may not use domain.work:"
                + " signalbox.domain.deploy.Clash uses signalbox.domain.work.Claim");
  }

  @Test
  void theFenceFindsABuildingWithoutAPlan() {
    JavaClasses sketch =
        new Sketch().with("signalbox.shed.Tool", "class Tool {}").compiledIn(folder);
    assertThat(HOUSE.trespasses(sketch))
        .containsExactly("signalbox.shed.Tool stands in no room of the plan");
  }

  @Test
  void theFenceFindsACircle() {
    JavaClasses sketch =
        new Sketch()
            .with("signalbox.store.Log", "public class Log { signalbox.store.codec.Code code; }")
            .with("signalbox.store.codec.Code", "public class Code { signalbox.store.Log log; }")
            .compiledIn(folder);
    assertThat(HOUSE.circles(sketch)).containsExactly("circle: store and store.codec");
  }

  @Test
  void theFenceFindsLibrariesThatEscape() {
    JavaClasses sketch =
        new Sketch()
            .with("org.pircbotx.PircBotX", "public class PircBotX {}")
            .with("org.unheard.Of", "public class Of {}")
            .with("signalbox.chat.irc.link.Bot", "class Bot extends org.pircbotx.PircBotX {}")
            .with("signalbox.chat.irc.Bot", "class Bot extends org.pircbotx.PircBotX {}")
            .with("signalbox.chat.Bot", "class Bot extends org.pircbotx.PircBotX {}")
            .with("signalbox.store.Strange", "class Strange { org.unheard.Of it; }")
            .with("signalbox.store.Rows", "class Rows { java.sql.Connection it; }")
            .with("signalbox.web.Rows", "class Rows { java.sql.Connection it; }")
            .compiledIn(folder);
    assertThat(HOUSE.escapes(sketch))
        .containsExactly(
            "chat may not use org.pircbotx: signalbox.chat.Bot uses org.pircbotx.PircBotX",
            "chat.irc may not use org.pircbotx: signalbox.chat.irc.Bot uses org.pircbotx.PircBotX",
            "store may not use org.unheard: signalbox.store.Strange uses org.unheard.Of",
            "web may not use java.sql: signalbox.web.Rows uses java.sql.Connection");
  }

  @Test
  void theFenceFindsTheWorldOutsideInPureRooms() {
    JavaClasses sketch =
        new Sketch()
            .with("signalbox.view.A", "class A { java.nio.file.Path it; java.net.URI fine; }")
            .with("signalbox.domain.work.B", "class B { void b() { new Thread(() -> {}); } }")
            .with("signalbox.rendering.C", "class C { java.util.concurrent.Executor it; }")
            .with("signalbox.command.D", "class D { org.slf4j.Logger it; }")
            .with("signalbox.coordinator.E", "class E { java.util.concurrent.Executor it; }")
            .compiledIn(folder);
    assertThat(HOUSE.escapes(sketch))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "command may not use org.slf4j",
            "domain.work may not use java.lang",
            "rendering may not use java.util.concurrent",
            "view may not use java.nio.file");
  }

  @Test
  void theFenceFindsTheClockAndChanceInCallsReferencesAndLambdas() {
    JavaClasses sketch =
        new Sketch()
            .with("signalbox.bootstrap.Clocks", "class Clocks { long l = System.nanoTime(); }")
            .with("signalbox.people.A", "class A { Object at = java.time.Instant.now(); }")
            .with(
                "signalbox.people.B",
                "class B { java.util.function.Supplier<?> at = java.time.Instant::now; }")
            .with("signalbox.store.C", "class C { Runnable r = () -> System.getenv(\"x\"); }")
            .with("signalbox.store.D", "class D { Object random = new java.util.Random(); }")
            .with("signalbox.store.E", "class E { Object random = new java.util.Random(7); }")
            .compiledIn(folder);
    assertThat(HOUSE.bannedCalls(sketch))
        .extracting(line -> line.replaceAll(".*?<(signalbox[.a-z]+[A-E]).*", "$1"))
        .containsExactlyInAnyOrder(
            "signalbox.people.A", "signalbox.people.B", "signalbox.store.C", "signalbox.store.D");
  }
}
