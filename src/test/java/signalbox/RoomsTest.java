package signalbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import signalbox.house.Rooms;

/** The plan of the house, as a whitelist: a line a room. */
class RoomsTest {

  /** No I/O, no clock, no threads, no framework. */
  private static final String[] PURE = {
    "policy",
    "domain.*",
    "message",
    "command",
    "view",
    "rendering.*",
    "chat.irc.wire",
    "chat.irc.text",
    "chat.irc.login",
    "chat.discord.text"
  };

  static final Rooms HOUSE = house();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("signalbox");

  private static Rooms house() {
    var house = new Rooms("signalbox");
    planOfRooms(house);
    fencesOfTheJdk(house);
    fencesOfLibraries(house);
    bannedCalls(house);
    return house;
  }

  private static void planOfRooms(Rooms house) {
    lowerFloors(house);
    upperFloors(house);
  }

  private static void lowerFloors(Rooms house) {
    // Floor 1 and 2: what is true, whatever the world does. Teams and slugs are words of policy,
    // and words of the domain carry them: who takes such words in hand may name them.
    house.room("policy").mayUse();
    house.room("domain").mayUse("policy");
    house.room("domain.approval").mayUse("domain", "policy");
    house.room("domain.deploy").mayUse("domain", "domain.approval", "policy");
    house.room("domain.maintenance").mayUse("domain", "domain.approval", "policy");
    house.room("domain.work").mayUse("domain", "domain.approval", "policy");
    house.room("domain.report").mayUse("domain", "domain.approval", "policy");
    house.room("domain.identity").mayUse("domain", "policy");
    house.room("domain.desk").mayUse("domain.*", "policy");
    // Floor 3: what surrounds it.
    house.room("message").mayUse("domain");
    house.room("command").mayUse("domain", "policy");
    house.room("people").mayUse("domain", "policy");
    house.room("view").mayUse("domain.*", "policy");
    // It makes the values that these rooms declare, and asks them whether what was written will do.
    house
        .room("config")
        .mayUse("policy", "domain", "domain.approval", "message", "command", "people");
    // Floor 4: words and memory.
    house.room("rendering").mayUse("domain.*", "message", "view", "command", "policy");
    roomsOfTheStore(house);
  }

  private static void upperFloors(Rooms house) {
    // Floor 5: the engines.
    house.room("coordinator").mayUse("domain.*", "rendering", "store", "message", "policy");
    // domain: a report of what could not be delivered names the case.
    house.room("delivery").mayUse("message", "store", "domain");
    // Floor 6: the doors.
    house
        .room("chat")
        .mayUse(
            "command",
            "people",
            "coordinator",
            "domain.*",
            "message",
            "rendering",
            "view",
            // Teams and clauses are among what can be chosen.
            "policy");
    roomsOfIrc(house);
    roomsOfDiscord(house);
    house.room("chat.console").mayUse("chat", "delivery", "message", "domain");
    house.room("integration").mayUse("coordinator", "delivery", "message", "domain");
    house
        .room("integration.gerrit")
        .mayUse("integration", "coordinator", "delivery", "message", "domain");
    house
        .room("integration.phabricator")
        .mayUse("integration", "coordinator", "delivery", "message", "domain");
    house
        .room("integration.mediawiki")
        .mayUse("integration", "coordinator", "delivery", "message", "domain");
    house.room("web").mayUse("coordinator", "view", "people", "domain");
    // Floor 7: what puts it together.
    house.room("bootstrap").mayUseEverything();
    house.room("program").mayUseEverything();
    house.room("").mayUse("bootstrap", "program");
  }

  private static void roomsOfIrc(Rooms house) {
    house.room("chat.irc.wire").mayUse();
    house.room("chat.irc.text").mayUse("message", "chat.irc.wire");
    house
        .room("chat.irc.output")
        .mayUse("chat", "delivery", "message", "domain", "chat.irc.text", "chat.irc.wire");
    house.room("chat.irc.login").mayUse("chat.irc.wire");
    // output: it writes the lines that come from there.
    house.room("chat.irc.socket").mayUse("chat.irc.output");
    // The connection, and all that is known of PircBotX.
    house
        .room("chat.irc.link")
        .mayUse(
            "delivery", "chat.irc.login", "chat.irc.output", "chat.irc.socket", "chat.irc.wire");
    house
        .room("chat.irc")
        .mayUse(
            "chat",
            "delivery",
            "message",
            "domain",
            "chat.irc.link",
            "chat.irc.output",
            "chat.irc.text",
            "chat.irc.wire");
  }

  private static void roomsOfDiscord(Rooms house) {
    house.room("chat.discord").mayUse("chat", "message", "domain");
    house.room("chat.discord.text").mayUse("message");
    house.room("chat.discord.card").mayUse("message", "domain", "chat.discord.text");
    // policy: a slash command offers the reasons to choose from.
    house.room("chat.discord.slash").mayUse("command", "policy");
    // The connection alone.
    house.room("chat.discord.link").mayUse("delivery");
    house
        .room("chat.discord.post")
        .mayUse(
            "delivery",
            "message",
            "domain",
            "chat.discord",
            "chat.discord.card",
            "chat.discord.text");
    // post: whoever is heard is told how to be answered.
    house
        .room("chat.discord.hear")
        .mayUse(
            "chat",
            "command",
            "delivery",
            "message",
            "domain",
            "chat.discord",
            "chat.discord.card",
            "chat.discord.post",
            "chat.discord.slash");
    house
        .room("chat.discord.door")
        .mayUse(
            "delivery",
            "chat.discord",
            "chat.discord.hear",
            "chat.discord.link",
            "chat.discord.post",
            "chat.discord.slash");
  }

  private static void roomsOfTheStore(Rooms house) {
    house.room("store").mayUse("domain", "message");
    // An adopted policy book is part of history, so the codec has to spell it.
    house.room("store.codec").mayUse("domain.*", "message", "policy", "store");
    house.room("store.memory").mayUse("domain", "message", "store", "store.codec");
    house.room("store.sqlite").mayUse("domain", "message", "store", "store.codec");
    house.room("store.opening").mayUse("store", "store.memory", "store.sqlite");
  }

  private static void fencesOfTheJdk(Rooms house) {
    house.library("java").everywhere();
    house.library("javax").everywhere();
    house.library("java.io").notIn(PURE);
    house.library("java.nio.file").notIn(PURE);
    house.library("java.nio.channels").notIn(PURE);
    house.library("java.net").notIn(PURE);
    // A value like any other.
    house.library("java.net.URI").everywhere();
    house.library("java.net.URISyntaxException").everywhere();
    house.library("java.net.http").onlyIn("integration.*");
    house.library("java.util.concurrent").notIn(PURE);
    house.library("java.lang.Thread").notIn(PURE);
    house.library("java.util.Timer").onlyIn();
    house.library("java.util.logging").onlyIn("bootstrap");
    house.library("java.sql").onlyIn("store.*");
    house.library("javax.sql").onlyIn("store.*");
    house.library("com.sun.net.httpserver").onlyIn("web");
  }

  private static void fencesOfLibraries(Rooms house) {
    house.library("org.jspecify").everywhere();
    house.library("org.slf4j").notIn(PURE);
    house.library("jakarta.inject").notIn(PURE);
    house.library("com.google.inject").onlyIn("bootstrap");
    house.library("ch.qos.logback").onlyIn("bootstrap");
    house.library("jdk.net").onlyIn("chat.irc.socket");
    house.library("org.pircbotx").onlyIn("chat.irc.link");
    house
        .library("net.dv8tion.jda")
        .onlyIn(
            "chat.discord.card",
            "chat.discord.slash",
            "chat.discord.link",
            "chat.discord.post",
            "chat.discord.hear",
            "chat.discord.door");
    house.library("okhttp3").onlyIn("chat.discord.link");
    house.library("org.jline").onlyIn("chat.console");
    house.library("picocli").onlyIn("program");
    house.library("com.typesafe.config").onlyIn("config");
    house.library("org.pcollections").onlyIn("domain.desk");
    house.library("org.jdbi").onlyIn("store.*");
    house.library("org.flywaydb").onlyIn("store.*");
    house.library("org.sqlite").onlyIn("store.*");
    // program: the state of all cases and exports are printed as JSON.
    house
        .library("com.fasterxml.jackson")
        .onlyIn("store.*", "config", "integration.*", "web", "program");
  }

  private static void bannedCalls(Rooms house) {
    // The clock and chance are handed on from bootstrap.
    for (String now :
        new String[] {"Instant", "LocalDate", "LocalDateTime", "ZonedDateTime", "OffsetDateTime"}) {
      house.call("java.time." + now + "#now()").onlyIn("bootstrap");
      house.call("java.time." + now + "#now(ZoneId)").onlyIn("bootstrap");
    }
    house.call("java.time.Clock#systemUTC").onlyIn("bootstrap");
    house.call("java.time.Clock#systemDefaultZone").onlyIn("bootstrap");
    house.call("java.time.Clock#system").onlyIn("bootstrap");
    house.call("java.time.Clock#tickSeconds").onlyIn("bootstrap");
    house.call("java.time.Clock#tickMinutes").onlyIn("bootstrap");
    house.call("java.time.Clock#tickMillis").onlyIn("bootstrap");
    house.call("java.time.InstantSource#system").onlyIn("bootstrap");
    house.call("java.lang.System#currentTimeMillis").onlyIn("bootstrap");
    // A stopwatch is no clock, but only those who wait for the world outside need one.
    house
        .call("java.lang.System#nanoTime")
        .onlyIn("bootstrap", "delivery", "chat.irc.*", "chat.discord", "integration", "web");
    house.call("java.util.Date#<init>()").onlyIn("bootstrap");
    house.call("java.lang.Math#random").onlyIn("bootstrap");
    house.call("java.util.Random#<init>()").onlyIn("bootstrap");
    house.call("java.security.SecureRandom#<init>()").onlyIn("bootstrap");
    house.call("java.util.concurrent.ThreadLocalRandom#current").onlyIn("bootstrap");
    house.call("java.util.UUID#randomUUID").onlyIn("bootstrap");
    house.call("java.lang.Thread#sleep").onlyIn("bootstrap");
    // The environment is read where settings are.
    house.call("java.lang.System#getenv").onlyIn("bootstrap", "config");
  }

  @Test
  void everyRoomUsesOnlyTheRoomsItMay() {
    assertThat(HOUSE.trespasses(CLASSES)).as("uses against the plan of RoomsTest").isEmpty();
  }

  @Test
  void noTwoRoomsReachEachOther() {
    assertThat(HOUSE.circles(CLASSES)).isEmpty();
  }

  @Test
  void everyLibraryStaysInItsRoom() {
    assertThat(HOUSE.escapes(CLASSES))
        .as("libraries outside their fence; a new library needs a line in RoomsTest")
        .isEmpty();
  }

  @Test
  void clockAndChanceAndEnvironmentAreHandedOn() {
    assertThat(HOUSE.bannedCalls(CLASSES)).isEmpty();
  }
}
