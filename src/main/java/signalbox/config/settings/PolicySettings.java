package signalbox.config.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.config.binding.Key;
import signalbox.policy.LadderStep.Rung;
import signalbox.policy.Reason;
import signalbox.policy.Step;
import signalbox.policy.Strength;

/** The keys of a file in {@code config/policy}. */
public record PolicySettings(
    @Key(
            value = "Teams that may be named in seats, in people.conf and in !require, by name.",
            example = "{ releng { aliases = [release-engineering] } }")
        Map<String, TeamKeys> teams,
    @Key(value = "The team whose members are engineering managers.", otherwise = "em")
        String managers,
    @Key("Times at the desk, whatever the case.") Times times,
    @Key("What is asked of an emergency deploy.") DeployKeys deploy,
    @Key("What is asked of maintenance; without it, none is planned here.")
        Optional<MaintenanceKeys> maintenance,
    @Key(
            value =
                "Clauses in force: by kind of case, then by name. One that is left out is not asked"
                    + " for.",
            example =
                "{ deploy { recorded { strength = must, step = always, says = \"It is logged.\" }"
                    + " } }")
        Map<String, Map<String, ClauseKeys>> clauses) {

  /** A team. */
  public record TeamKeys(
      @Key(value = "Other names that people may type.", example = "[release-engineering]")
          List<String> aliases) {}

  /** Times at the desk. */
  public record Times(
      @Key(
              value = "How long a claim stands when nobody says for how long.",
              otherwise = "30 min",
              from = "1 min",
              to = "7 d")
          Duration claim,
      @Key(
              value = "A claim without a word from its holder is asked after.",
              otherwise = "20 min",
              from = "1 min",
              to = "7 d")
          Duration claimSilent,
      @Key(
              value = "How long a closing or a decline may be taken back.",
              otherwise = "5 min",
              from = "10 s",
              to = "1 d")
          Duration typoGrace,
      @Key(
              value = "A closed case leaves the desk after; a line with its outcome stays.",
              otherwise = "7 d",
              from = "1 h",
              to = "90 d")
          Duration closedLeaves) {}

  /** What is asked of an emergency deploy. */
  public record DeployKeys(
      @Key(
              value = "The quorum, in the order in which seats are given and named.",
              example = "[{ team = sre, clause = deploy.confirmed-by-sre }]")
          List<SeatKeys> seats,
      @Key(
              value = "Teams that are named in the request without a seat; their no holds it.",
              example = "[releng]")
          List<String> informed,
      @Key(
              value = "The escalation while a seat is open, by growing time; at most 9 rungs.",
              otherwise =
                  "[{ after = 3 min, rung = seat }, { after = 8 min, rung = backup },"
                      + " { after = 15 min, rung = last-resort }]")
          List<RungKeys> ladder,
      @Key("Times of a deploy.") DeployTimesKeys times,
      @Key(
              value =
                  "The first line of a request: the name of a template, or a file beside the"
                      + " policy.",
              example = "v2019")
          String template) {}

  /** A seat. */
  public record SeatKeys(
      @Key(value = "The team whose yes fills it.", example = "sre") String team,
      @Key(value = "How many people of that team.", otherwise = "1", from = "1", to = "5") int need,
      @Key(
              value = "The clause that is satisfied when it is full.",
              example = "deploy.confirmed-by-sre")
          String clause,
      @Key(value = "Asked for only when the deploy has this reason.", example = "security")
          Optional<Reason> onReason,
      @Key(
              value = "Whether !approve for <member> <why> may fill it on another's behalf.",
              otherwise = "false")
          boolean standIn) {}

  /** A rung of the ladder. */
  public record RungKeys(
      @Key(value = "How long after the request.", example = "3 min", from = "10 s", to = "1 d")
          Duration after,
      @Key(value = "Who is told.", example = "seat") Rung rung) {}

  /** Times of a deploy. */
  public record DeployTimesKeys(
      @Key(
              value = "A request that was not started closes; pauses while it is held.",
              otherwise = "4 h",
              from = "1 min",
              to = "7 d")
          Duration requestExpires,
      @Key(
              value = "An approval falls, unless the deploy has started.",
              otherwise = "2 h",
              from = "1 min",
              to = "7 d")
          Duration approvalExpires,
      @Key(
              value = "After done, somebody is asked whether the reason is gone.",
              otherwise = "15 min",
              from = "1 min",
              to = "1 d")
          Duration verifyAsked,
      @Key(
              value = "After done, when still nobody has looked: closed as unverified.",
              otherwise = "24 h",
              from = "2 min",
              to = "30 d")
          Duration verifyCloses,
      @Key(value = "One nudge a case in this time.", otherwise = "5 min", from = "10 s", to = "1 d")
          Duration nudgeEvery) {}

  /** What is asked of maintenance. */
  public record MaintenanceKeys(
      @Key("Who has which part.") MaintenanceTeamsKeys teams,
      @Key("An emergency that began without a yes.") EmergencyKeys emergency,
      @Key("Times of a maintenance.") MaintenanceTimesKeys times,
      @Key("Times from its check-in to its end.") CourseKeys course,
      @Key("How early it is announced and backed up, and where it is announced.") NoticeKeys notice,
      @Key("What is written afterwards.") PaperKeys papers) {}

  /** What is written of a maintenance afterwards. */
  public record PaperKeys(
      @Key(
              value = "So long after its end those who owe something are asked for it.",
              otherwise = "3 d",
              from = "1 h",
              to = "30 d")
          Duration asked,
      @Key(
              value = "How often they are asked from then on.",
              otherwise = "7 d",
              from = "1 h",
              to = "30 d")
          Duration askedAgain,
      @Key(
              value =
                  "For so long after an end with nothing to report a manager may object to that.",
              otherwise = "24 h",
              from = "0 s",
              to = "7 d")
          Duration objection) {}

  /** Times of a maintenance from its check-in to its end. */
  public record CourseKeys(
      @Key("Around the start of its window.") BeginKeys begin,
      @Key("Before the end of its window.") EndKeys end,
      @Key("While it is underway.") WatchKeys watch) {}

  /** Around the start of a window. */
  public record BeginKeys(
      @Key(
              value = "So long before it members are called, and may say to be there.",
              otherwise = "30 min",
              from = "1 min",
              to = "1 d")
          Duration checkIn,
      @Key(
              value = "So long after it the leader is asked again to begin.",
              otherwise = "15 min",
              from = "1 min",
              to = "1 d")
          Duration askedAgain,
      @Key(
              value = "So long after the end of its window what has not begun is closed.",
              otherwise = "24 h",
              from = "1 min",
              to = "30 d")
          Duration lapses) {}

  /** Before the end of a window. */
  public record EndKeys(
      @Key(
              value = "So long before it everybody is warned.",
              otherwise = "15 min",
              from = "1 min",
              to = "1 d")
          Duration near,
      @Key(
              value = "So long before it everybody is warned again.",
              otherwise = "5 min",
              from = "1 min",
              to = "1 d")
          Duration close) {}

  /** While a maintenance is underway. */
  public record WatchKeys(
      @Key(
              value = "How often everybody is told how it stands.",
              otherwise = "30 min",
              from = "1 min",
              to = "1 d")
          Duration digest,
      @Key(
              value = "A leader of whom nothing was heard for so long is asked.",
              otherwise = "20 min",
              from = "1 min",
              to = "1 d")
          Duration leaderSilent,
      @Key(
              value = "Who was gone for so long is lost.",
              otherwise = "10 min",
              from = "1 min",
              to = "1 d")
          Duration absent,
      @Key(
              value = "So long after support was raised those are asked who do not see why.",
              otherwise = "10 min",
              from = "1 min",
              to = "1 d")
          Duration notUnderstood) {}

  /** Who has which part in maintenance. */
  public record MaintenanceTeamsKeys(
      @Key(value = "The team that carries maintenance out.", otherwise = "sre") String work,
      @Key(value = "The team of community engagement specialists.", otherwise = "ces")
          String community,
      @Key(
              value =
                  "How many of those who carry it out and have root have to be there at any time.",
              otherwise = "2",
              from = "1",
              to = "9")
          int root) {}

  /** An emergency maintenance that began without a yes. */
  public record EmergencyKeys(
      @Key(
              value = "How often a manager is called once the ladder has run out.",
              otherwise = "1 d",
              from = "10 min",
              to = "7 d")
          Duration callEvery,
      @Key(
              value = "After so long of calls that nobody answered, the calls are enough.",
              otherwise = "7 d",
              from = "1 h",
              to = "60 d")
          Duration callFor) {}

  /** Times of a maintenance. */
  public record MaintenanceTimesKeys(
      @Key(
              value = "A window that is longer is asked about.",
              otherwise = "12 h",
              from = "5 min",
              to = "30 d")
          Duration longestWindow,
      @Key(
              value = "A window that begins later than this is taken for a slip of the hand.",
              otherwise = "400 d",
              from = "1 d",
              to = "3650 d")
          Duration furthestAhead) {}

  /** A clause. */
  public record ClauseKeys(
      @Key(value = "How much it weighs.", example = "must") Strength strength,
      @Key(value = "When it is held against the case.", example = "start") Step step,
      @Key(
              value = "The sentence that people are shown, at most 200 characters.",
              example = "\"SRE has said yes.\"")
          String says,
      @Key(
              value =
                  "How much it weighs in an emergency maintenance; left out: it does not apply"
                      + " there.",
              example = "shown")
          Optional<Strength> inEmergency) {}
}
