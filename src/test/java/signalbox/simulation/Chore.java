package signalbox.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent;
import signalbox.domain.Presence;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Outlook;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.domain.maintenance.Party;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;
import signalbox.policy.Step;
import signalbox.policy.Team;

/**
 * What somebody who means well says next of a maintenance, so that some are planned to the end and
 * carried out.
 */
final class Chore {
  private static final List<Step> BEFORE = List.of(Step.START, Step.CLAIM);

  private final Maintenance maintenance;
  private final Desk desk;
  private final Instant now;
  private final RandomGenerator chance;
  private final String word;

  private Chore(
      Maintenance maintenance, Desk desk, Instant now, RandomGenerator chance, String word) {
    this.maintenance = maintenance;
    this.desk = desk;
    this.now = now;
    this.chance = chance;
    this.word = word;
  }

  /** {@code word}: what may be said of it as a reason. */
  static Errand next(
      Maintenance maintenance, Desk desk, Instant now, RandomGenerator chance, String word) {
    return new Chore(maintenance, desk, now, chance, word).next();
  }

  private Errand next() {
    if (maintenance.isHeld() && chance.nextInt(3) > 0) {
      return new Errand(maintenance.consent().holds().getFirst().holder().name(), "unhold", "");
    }
    return switch (maintenance.status()) {
      case PLANNING, ANNOUNCED, READY -> maintenance.isEmergency() ? emergency() : plan();
      case POSTPONED -> new Errand(planner(), "plan window", " +9d 20:00 for 2h");
      case IN_PROGRESS -> work();
      case HALTED -> new Errand(leader(), "continue", " " + word);
      case DONE -> papers();
      case CLOSED -> new Errand(leader(), "reopen", "");
    };
  }

  private Errand emergency() {
    List<Finding> gates = gates(Step.START);
    return gates.isEmpty() || chance.nextInt(8) == 0
        ? new Errand(leader(), "start", "")
        : new Errand(manager(), "approve", "");
  }

  private Errand plan() {
    if (maintenance.isRestricted() && chance.nextInt(20) == 0) {
      return new Errand(planner(), "disclose", "");
    }
    var gates = new ArrayList<Finding>();
    BEFORE.forEach(step -> gates.addAll(gates(step)));
    if (gates.isEmpty()) {
      return chance.nextInt(3) > 0
          ? new Errand(leader(), "start", chance.nextInt(20) == 0 ? " --early" : "")
          : new Errand(pick(Party.members(maintenance)), "checkin", "");
    }
    Finding gate = gates.get(chance.nextInt(gates.size()));
    return chance.nextInt(40) == 0 ? waive(gate) : meet(gate);
  }

  private Errand waive(Finding gate) {
    String by = chance.nextBoolean() ? manager() : leader();
    return new Errand(by, "waive " + gate.clause().text(), " " + word);
  }

  private Errand meet(Finding gate) {
    return switch (gate.because()) {
      case Because.DiscussedWith b -> new Errand(pick(b.could(), manager()), "discussed", "");
      case Because.Managers b -> approve(b.unsigned());
      case Because.Staffed b -> shift(pick(b.could(), leader()));
      case Because.Outlets b -> outlet(b.missing());
      case Because.AgreedBy b -> new Errand(pick(b.silent(), leader()), "agree", "");
      case Because.Scheduled b -> shift(pick(b.without(), leader()));
      case Because.GoalAndTime _ -> new Errand(planner(), "plan goal", " " + word);
      case Because.Led _ -> new Errand(planner(), "plan lead", " " + pick(List.of("sam", "dana")));
      case Because.Announced b ->
          isLate(b.latest()) ? later() : new Errand("cleo", "announced", " https://example.org/a");
      case Because.BackupStarted b ->
          isLate(b.latest()) ? later() : new Errand("sam", "backup started", "");
      case Because _ -> other(gate);
    };
  }

  private Errand other(Finding gate) {
    if (gate.clause() == Initiating.BACKUPS_COMPLETE) {
      return new Errand("dana", "backup complete", "");
    }
    if (gate.clause() == Initiating.BACKUPS_EXTERNALLY_REDUNDANT) {
      return new Errand("dana", "backup external", " sam");
    }
    if (gate.clause() == Initiating.MEMBER_LOST_BEFORE_POSTPONES) {
      return chance.nextBoolean() ? later() : waive(gate);
    }
    return gate.clause() == Planning.APPROVED_BY_BOTH_EMS
            || gate.clause() == WorkPlan.LEADER_FOR_EACH_SERVICE
        ? new Errand(manager(), "approve", "")
        : waive(gate);
  }

  private Errand approve(List<Because.Unsigned> unsigned) {
    if (unsigned.isEmpty()) {
      return new Errand(manager(), "approve", "");
    }
    var seat = unsigned.get(chance.nextInt(unsigned.size()));
    return !seat.standIns().isEmpty() && chance.nextInt(6) == 0 && !seat.managers().isEmpty()
        ? new Errand(pick(seat.standIns()), "approve", " for " + pick(seat.managers()) + " " + word)
        : new Errand(pick(seat.managers(), manager()), "approve", "");
  }

  private static Errand shift(String member) {
    return new Errand(member, "plan shift", " " + member);
  }

  private Errand outlet(List<String> missing) {
    String outlet = missing.isEmpty() ? "discord" : missing.get(chance.nextInt(missing.size()));
    return chance.nextInt(5) == 0
        ? new Errand("cleo", "comms", " " + outlet + " not-needed " + word)
        : new Errand("cleo", "comms", " " + outlet + " posted https://example.org/" + outlet);
  }

  private boolean isLate(Instant latest) {
    return now.isAfter(latest);
  }

  private Errand later() {
    return new Errand(planner(), "postpone", " +" + (9 + chance.nextInt(5)) + "d 20:00 " + word);
  }

  private Errand work() {
    String member = pick(Party.remaining(maintenance), leader());
    return switch (chance.nextInt(25)) {
      case 0, 1 -> new Errand(member, "checkin", "");
      case 2, 3, 4 -> new Errand(member, "claim " + pick(List.of("db1", "db2")) + " in", "");
      case 5 -> new Errand(member, "note", " " + word);
      case 6 -> new Errand(member, "mark", " " + pick(List.of("up", "partial", "down")));
      case 7, 8, 9, 10, 21, 22 -> support(member);
      case 11 -> new Errand(leader(), "extend", " 30m " + word);
      case 12 -> new Errand(manager(), "approve", " parallel");
      case 13 -> new Errand(leader(), "halt", " " + word);
      case 14 -> new Errand(leader(), "continue", " " + word);
      case 15 -> new Errand(manager(), "ack", "");
      case 16 -> new Errand("cleo", "ack", "");
      case 17 -> new Errand(leader(), "done", " --perfect");
      case 18 -> new Errand(leader(), "lead", " " + member);
      case 19 -> new Errand(leader(), "unclaim", "");
      case 20 -> new Errand(leader(), "abort", " " + word);
      case 23 -> new Errand(member, "unavailable", " " + word);
      default -> new Errand(leader(), "done", "");
    };
  }

  private Errand support(String member) {
    var all = maintenance.course().support();
    if (all.isEmpty()) {
      return new Errand(member, "support request", " ServerChoice " + word);
    }
    if (all.getLast().signedOffBy().isEmpty()) {
      return new Errand(leader(), "support approve", "");
    }
    return all.getLast().raised().isEmpty()
        ? new Errand(member, "support raised", "")
        : new Errand(member, "support understood", "");
  }

  /** What is owed afterwards. */
  private Errand papers() {
    var around = Outlook.around(desk, now, Presence.unknown());
    var owed = MaintenanceRules.duties(maintenance, around);
    if (owed.isEmpty() || chance.nextInt(20) == 0) {
      return new Errand(leader(), "reopen", "");
    }
    String service = maintenance.plan().services().getFirst().toString();
    return switch (owed.get(chance.nextInt(owed.size())).because()) {
      case Because.Filed _ -> new Errand(leader(), "report", " " + service + " human " + word);
      case Because.Reviews b -> review(b);
      case Because.PostedAt _ -> new Errand(leader(), "published", " https://example.org/text");
      case Because.Announcement _ -> new Errand("cleo", "public", " https://example.org/news");
      case Because.Notified _ -> new Errand(manager(), "ack", "");
      case Because _ ->
          chance.nextBoolean()
              ? new Errand(leader(), "engaged", " cleo")
              : new Errand(leader(), "engaged", " not-needed " + word);
    };
  }

  private Errand review(Because.Reviews reviews) {
    var could = reviews.missing().stream().flatMap(r -> r.members().stream()).toList();
    String who = pick(could, manager());
    return chance.nextInt(6) == 0 && reviews.paper() == PaperEvent.Paper.REPORT
        ? new Errand(manager(), "excuse", " " + who + " " + word)
        : new Errand(who, "review", " " + reviews.paper().word());
  }

  private List<Finding> gates(Step step) {
    var around = Outlook.around(desk, now, Presence.unknown());
    return maintenance.status() == MaintenanceStatus.CLOSED
        ? List.of()
        : MaintenanceRules.gates(maintenance, around, step);
  }

  private String planner() {
    return maintenance.planner().name();
  }

  private String leader() {
    return Party.leader(maintenance).name();
  }

  private String manager() {
    return pick(desk.roster().listTeam(new Team("em")), "erin");
  }

  private String pick(List<MemberId> some, String otherwise) {
    return some.isEmpty() ? otherwise : some.get(chance.nextInt(some.size())).name();
  }

  private String pick(List<?> some) {
    return some.get(chance.nextInt(some.size())).toString();
  }
}
