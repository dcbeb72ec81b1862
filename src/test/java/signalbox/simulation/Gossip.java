package signalbox.simulation;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up what anybody may say of a maintenance at any moment, whoever may and whenever. */
final class Gossip {
  /** {@code {c}}: the case, with a blank before it; {@code {why}}: words that may be said of it. */
  private static final List<String> PLAN =
      List.of(
          "plan{c}",
          "plan show{c}",
          "plan goal{c} {why}",
          "plan target{c} {target},{target}",
          "plan operation{c} swap for 30m by {member} on {target}",
          "plan operation{c} {why} for 3h --needs-em",
          "plan member{c} {member}",
          "plan shift{c} {member}",
          "plan shift{c} {member} {time} for 1h",
          "plan lead{c} {member}",
          "plan lead{c} {member} of {service}",
          "plan venue{c} {why}",
          "plan step{c} {why}",
          "plan drop{c} operation swap",
          "plan drop{c} step 1",
          "plan drop{c} shifts {member}",
          "plan drop{c} member {member}",
          "plan title{c} \"{why}\"",
          "plan services{c} {service},{service}",
          "plan window{c} {time} for 2h",
          "agree{c}",
          "disagree{c} {why}");

  private static final List<String> NOTICE =
      List.of(
          "comms{c}",
          "comms{c} {outlet} posted https://example.org/{outlet}",
          "comms{c} {outlet} not-needed {why}",
          "comms-draft{c} {outlet}",
          "announced{c} https://example.org/news",
          "backup started{c}",
          "backup started{c} at {time}",
          "backup complete{c}",
          "backup external{c} {member}",
          "backup external{c} {why}",
          "backup on{c} {target}",
          "postpone{c} {time} {why}",
          "postpone{c} {why}",
          "cancel{c} {why}");

  private static final List<String> CONSENT =
      List.of(
          "discussed{c}",
          "approve{c}",
          "approve{c} as em",
          "approve{c} for {member} {why}",
          "approve{c} parallel",
          "decline{c} {why}",
          "withdraw{c}",
          "hold{c} {why}",
          "unhold{c}",
          "unhold{c}",
          "waive two-root-sres{c} {why}",
          "waive maintenance.approved-by-both-ems{c} {why}",
          "waive announced-seven-days-ahead{c} {why}",
          "waive emergency-approved-by-em{c} {why}",
          "handover{c} {member}",
          "nudge{c}",
          "disclose{c}",
          "ack{c}",
          "ratify{c} {why}",
          "object{c} {why}",
          "engaged{c} {member}",
          "engaged{c} not-needed {why}");

  private static final List<String> COURSE =
      List.of(
          "start{c}",
          "start{c} --early",
          "checkin{c}",
          "claim {target} for 20m in{c}",
          "unclaim {target}",
          "unclaim",
          "handoff {target} {member}",
          "note{c} {why}",
          "lead{c} {member}",
          "lead{c} {member} of {service}",
          "unavailable{c} {why}",
          "unavailable{c}",
          "continue{c} {why}",
          "halt{c} {why}",
          "support request{c} ServerChoice {why}",
          "support approve{c}",
          "support raised{c} ServerChoice",
          "support understood{c}",
          "extend{c} 30m {why}",
          "mark{c} down {why}",
          "complication{c} {why}",
          "done{c}",
          "done{c} --perfect",
          "abort{c} {why}",
          "reopen{c}");

  /** What is owed after a maintenance; commands of that kind belong here. */
  private static final List<String> PAPERS =
      List.of(
          "keypoint{c} {why}",
          "wentwell{c} {why}",
          "cause{c} {why}",
          "followup{c} {why}",
          "report{c} {service} technical {why}",
          "postmortem{c}",
          "postmortem{c} https://example.org/wiki/text",
          "review{c} report",
          "review{c} postmortem",
          "revise{c} postmortem {why}",
          "excuse{c} {member} {why}",
          "published{c} https://example.org/wiki/text",
          "published{c} https://example.org/wiki/text report",
          "public{c} https://example.org/wiki/news");

  private static final List<String> QUESTIONS =
      List.of(
          "preflight{c}",
          "status{c}",
          "explain{c}",
          "explain{c} two-root-sres",
          "timeline{c}",
          "maintenance list",
          "agenda",
          "agenda 30",
          "stats",
          "stats 12",
          "help maintenance");

  /** Of the desk as a whole, so that everybody hears the words. */
  private static final List<String> FREEZES =
      List.of(
          "freeze {time} for 4h the database has to recover",
          "freeze now for 2h nobody is here",
          "unfreeze",
          "unfreeze now");

  private static final List<List<String>> CHAPTERS =
      List.of(PLAN, NOTICE, CONSENT, COURSE, COURSE, PAPERS, QUESTIONS, FREEZES);

  private static final List<String> TIMES =
      List.of("+9d 20:00", "+12d 20:00", "+2d 20:00", "tomorrow 20:00", "20:00", "now", "-3d");
  private static final List<String> TARGETS = List.of("db1", "db2", "DB1", "cache");
  private static final List<String> SERVICES = List.of("mediawiki", "infrastructure", "database");
  private static final List<String> OUTLETS =
      List.of("discord", "social-media", "noticeboards", "site-notice", "pigeons");

  private final RandomGenerator chance;

  Gossip(RandomGenerator chance) {
    this.chance = chance;
  }

  /** Of that case, or of whichever is meant where none is named. */
  String say(String about, String why) {
    List<String> chapter = CHAPTERS.get(chance.nextInt(CHAPTERS.size()));
    return "!" + fill(pick(chapter).replace("{c}", about), why);
  }

  /** {@code flag}: such as {@code --private}. */
  String plan(String title, String flag) {
    String time = chance.nextInt(5) == 0 ? pick(TIMES) : "+" + (8 + chance.nextInt(5)) + "d 20:00";
    String services = chance.nextInt(3) == 0 ? "mediawiki,infrastructure" : pick(SERVICES);
    return "!maintenance plan \"%s\" %s %s for 2h%s".formatted(title, services, time, flag);
  }

  String emergency(String words, String why, String flag) {
    String immediate = chance.nextBoolean() ? " --immediate " + why : "";
    return "!emergency maintenance %s %s%s%s".formatted(pick(SERVICES), words, immediate, flag);
  }

  private String fill(String form, String why) {
    String filled = form.replace("{why}", why);
    filled = fill(filled, "{member}", Town.PEOPLE);
    filled = fill(filled, "{target}", TARGETS);
    filled = fill(filled, "{service}", SERVICES);
    filled = fill(filled, "{outlet}", OUTLETS);
    return fill(filled, "{time}", TIMES);
  }

  private String fill(String form, String gap, List<String> some) {
    String filled = form;
    while (filled.contains(gap)) {
      int at = filled.indexOf(gap);
      filled = filled.substring(0, at) + pick(some) + filled.substring(at + gap.length());
    }
    return filled;
  }

  private String pick(List<String> some) {
    return some.get(chance.nextInt(some.size()));
  }
}
