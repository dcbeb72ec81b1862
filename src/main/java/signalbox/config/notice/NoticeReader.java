package signalbox.config.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import signalbox.config.Complaints;
import signalbox.config.binding.Near;
import signalbox.config.settings.NoticeKeys;
import signalbox.policy.NoticePolicy;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.NoticePolicy.Outlet;
import signalbox.policy.NoticePolicy.Outlet.Draft;

/** Reads how a community is told of maintenance, and looks whether that will do. */
public record NoticeReader(Complaints complaints) {
  /** What may stand in braces. */
  static final Set<String> NAMES =
      new TreeSet<>(Set.of("title", "services", "window", "start", "end", "length"));

  private static final String AT = "maintenance.notice.";
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,29}");
  private static final int MOST = 9;
  private static final int MOST_CHARACTERS = 300;

  public NoticePolicy read(NoticeKeys keys) {
    var times = keys.times();
    return new NoticePolicy(
        new NoticePolicy.Times(
            times.announced(),
            times.announcementAsked(),
            times.backedUp(),
            times.backupAsked(),
            times.postponedBy()),
        durations("reminders", keys.reminders()).reversed(),
        durations("told-again", keys.toldAgain()),
        outlets(keys.outlets()),
        drafts(keys.drafts()));
  }

  /** By growing length, each once. */
  private List<Duration> durations(String key, List<Duration> typed) {
    complaints.when(typed.size() > MOST, AT + key, "has more than " + MOST + " times");
    complaints.when(
        typed.stream().anyMatch(d -> d.isZero() || d.isNegative()),
        AT + key,
        "has a time that is none; write such as 1 d");
    return typed.stream()
        .filter(Duration::isPositive)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .limit(MOST)
        .toList();
  }

  private List<Outlet> outlets(List<NoticeKeys.OutletKeys> keys) {
    complaints.when(
        keys.isEmpty(), AT + "outlets", "has none: nothing could be announced; add one");
    complaints.when(keys.size() > MOST, AT + "outlets", "has more than " + MOST + " outlets");
    var names = new TreeSet<String>();
    var outlets = new ArrayList<Outlet>();
    for (int i = 0; i < Math.min(keys.size(), MOST); i++) {
      String name = keys.get(i).name();
      String at = AT + "outlets[" + i + "]";
      complaints.when(
          !NAME.matcher(name).matches(),
          at + ".name",
          "is one word of at most 30 letters, digits and hyphens, in lower case");
      complaints.when(!names.add(name), at + ".name", "is the name of another outlet too");
      outlets.add(new Outlet(name, own(at + ".drafts", keys.get(i).drafts())));
    }
    return outlets;
  }

  private List<Draft> own(String at, NoticeKeys.OwnDraftKeys keys) {
    var drafts = new ArrayList<Draft>();
    for (Moment moment : Moment.values()) {
      Optional<String> text =
          switch (moment) {
            case ANNOUNCEMENT -> keys.announcement();
            case REMINDER -> keys.reminder();
            case START -> keys.start();
            case EXTENSION -> keys.extension();
            case END -> keys.end();
            case POSTPONEMENT -> keys.postponement();
          };
      text.ifPresent(t -> drafts.add(draft(at, moment, t)));
    }
    return drafts;
  }

  private List<Draft> drafts(NoticeKeys.DraftKeys keys) {
    String at = AT + "drafts";
    return List.of(
        draft(at, Moment.ANNOUNCEMENT, keys.announcement()),
        draft(at, Moment.REMINDER, keys.reminder()),
        draft(at, Moment.START, keys.start()),
        draft(at, Moment.EXTENSION, keys.extension()),
        draft(at, Moment.END, keys.end()),
        draft(at, Moment.POSTPONEMENT, keys.postponement()));
  }

  private Draft draft(String at, Moment moment, String text) {
    String key = at + "." + moment.word();
    complaints.when(
        text.isBlank() || text.length() > MOST_CHARACTERS || text.indexOf('\n') >= 0,
        key,
        "write one line of 1 to " + MOST_CHARACTERS + " characters");
    var used = new TreeSet<String>();
    BRACES.matcher(text).results().forEach(found -> used.add(found.group(1)));
    for (String name : used) {
      complaints.when(
          !NAMES.contains(name),
          key,
          "has {" + name + "}, which nothing fills in; " + Near.hint(name, NAMES));
    }
    return new Draft(moment, text);
  }
}
