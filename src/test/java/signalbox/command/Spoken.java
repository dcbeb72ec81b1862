package signalbox.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signalbox.command.reference.References;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.TaskRef;
import signalbox.policy.Team;

/** A place with a few people in which things are said, and what they are read as. */
final class Spoken {
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final References REFERENCES =
      References.of(
          Map.of("gerrit", "https://gerrit.example.org/r/{id}"),
          Map.of("phabricator", "https://phabricator.example.org/{id}"));
  static final Roster ROSTER =
      Roster.of(
          "digest",
          List.of(member("dana", "sre"), member("erin", "releng"), member("Tyler", "releng")));
  static final ChangeRef CHANGE = REFERENCES.findChange("1234").orElseThrow();
  static final TaskRef TASK = REFERENCES.findTask("T1234").orElseThrow();
  static final MemberId ERIN = new MemberId("erin");
  static final CaseChoice UNNAMED = new CaseChoice.Unnamed();
  static final CaseChoice DEPLOY_17 = new CaseChoice.Named(CaseId.deploy(17));
  static final CaseChoice NUMBER_17 = new CaseChoice.Numbered(17);

  private static final ReadContext.Manners MANNERS =
      new ReadContext.Manners("!", "signalbox", Set.of("log", "bash", "incidents", "oncall"));

  private Spoken() {}

  private static Member member(String name, String team) {
    return new Member(
        new MemberId(name), Map.of(), Set.of(new Team(team)), Member.Duties.none(), Map.of());
  }

  static Reading in(ReadContext.Heard heard, String text) {
    return read(text, heard, Optional.empty());
  }

  /** In public, where the network itself says which case is meant. */
  static Reading about(CaseId id, String text) {
    return read(text, ReadContext.Heard.IN_PUBLIC_VENUE, Optional.of(id));
  }

  /** Dana speaks. */
  private static Reading read(String text, ReadContext.Heard heard, Optional<CaseId> about) {
    var dana = Optional.of(new MemberId("dana"));
    return Reader.read(text, new ReadContext(MANNERS, REFERENCES, ROSTER, heard, NOW, about, dana));
  }

  static Reading inPublic(String text) {
    return in(ReadContext.Heard.IN_PUBLIC_VENUE, text);
  }

  static Reading inPrivate(String text) {
    return in(ReadContext.Heard.BY_PRIVATE_MESSAGE, text);
  }

  static Reading said(Command command) {
    return new Reading.Said(command);
  }

  static Reading onCase(CaseChoice which, CaseAction action) {
    return said(new Command.OnCase(which, action));
  }

  /** A bare 17 that is a case, or else a part of the text. */
  static Reading either(CaseAction asCase, CaseAction asText) {
    return said(
        new Command.Either(
            new Command.OnCase(NUMBER_17, asCase), new Command.OnCase(UNNAMED, asText)));
  }

  /** What is wrong with it; fails when nothing is. */
  static Problem problem(String text) {
    if (inPublic(text) instanceof Reading.Misread(CommandSpec _, Problem problem, var _)) {
      return problem;
    }
    throw new AssertionError("read without trouble: " + text);
  }

  /** The name of the argument that is missing; fails when none is. */
  static String missing(String text) {
    if (problem(text) instanceof Problem.Missing(Argument argument)) {
      return argument.name();
    }
    throw new AssertionError("nothing is missing: " + problem(text));
  }

  /** The argument that was not understood, what was typed, and what would be, in one line. */
  static String notUnderstood(String text) {
    if (problem(text) instanceof Problem.NotUnderstood(Argument argument, String typed, var like)) {
      return argument.name() + ": " + typed + " -> " + String.join(", ", like);
    }
    throw new AssertionError("another trouble: " + problem(text));
  }
}
