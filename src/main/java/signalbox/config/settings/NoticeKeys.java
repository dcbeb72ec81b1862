package signalbox.config.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import signalbox.config.binding.Key;

/** How early a maintenance is announced and backed up, and where it is announced. */
public record NoticeKeys(
    @Key("How long before its window something has to be.") NoticeTimesKeys times,
    @Key(
            value = "So long before its window everybody is told what is missing; at most 9.",
            otherwise = "[7 d, 3 d, 1 d]")
        List<Duration> reminders,
    @Key(
            value =
                "So long after a change those are told again who have not said that they know of"
                    + " it; at most 9.",
            otherwise = "[10 min, 30 min, 1 h, 1 d]")
        List<Duration> toldAgain,
    @Key(
            value = "Where the community is told, the first one first; at most 9.",
            otherwise =
                "[{ name = social-media }, { name = discord }, { name = noticeboards },"
                    + " { name = site-notice }]")
        List<OutletKeys> outlets,
    @Key("What is proposed to be posted; {title}, {services}, {window}, {end} are filled in.")
        DraftKeys drafts) {

  /** How long before a window something has to be. */
  public record NoticeTimesKeys(
      @Key(value = "A maintenance is announced.", otherwise = "7 d", from = "1 h", to = "60 d")
          Duration announced,
      @Key(
              value = "So long before that the announcement is asked for.",
              otherwise = "1 d",
              from = "1 min",
              to = "30 d")
          Duration announcementAsked,
      @Key(value = "Backups are started.", otherwise = "3 d", from = "1 min", to = "60 d")
          Duration backedUp,
      @Key(
              value = "So long before that backups are asked for.",
              otherwise = "6 h",
              from = "1 min",
              to = "30 d")
          Duration backupAsked,
      @Key(
              value = "When a member is lost before it begins, it is postponed by so much.",
              otherwise = "3 d",
              from = "1 h",
              to = "60 d")
          Duration postponedBy) {}

  /** A place in which the community is told. */
  public record OutletKeys(
      @Key(value = "One word, in lower case.", example = "discord") String name,
      @Key("Where other words are proposed there than everywhere.") OwnDraftKeys drafts) {}

  /** What is proposed on one outlet alone. */
  public record OwnDraftKeys(
      @Key(value = "That it will be.", example = "\"{title}: {window}\"")
          Optional<String> announcement,
      @Key(value = "That it will be soon.", example = "\"{title}: {window}\"")
          Optional<String> reminder,
      @Key(value = "That it begins.", example = "\"{title}: until {end}\"") Optional<String> start,
      @Key(value = "That it takes longer.", example = "\"{title}: until {end}\"")
          Optional<String> extension,
      @Key(value = "That it is over.", example = "\"{title}: done\"") Optional<String> end,
      @Key(value = "That it will be later.", example = "\"{title}: {window}\"")
          Optional<String> postponement) {}

  /** What is proposed on every outlet that has no words of its own. */
  public record DraftKeys(
      @Key(
              value = "That it will be.",
              otherwise =
                  "\"Scheduled maintenance of {services}: {title}. {window}. Things may be slow or"
                      + " read-only while it lasts.\"")
          String announcement,
      @Key(
              value = "That it will be soon.",
              otherwise = "\"Reminder: maintenance of {services}, {window}: {title}.\"")
          String reminder,
      @Key(
              value = "That it begins.",
              otherwise = "\"Maintenance of {services} has begun and lasts until {end}: {title}.\"")
          String start,
      @Key(
              value = "That it takes longer.",
              otherwise = "\"Maintenance of {services} takes longer, until {end}: {title}.\"")
          String extension,
      @Key(
              value = "That it is over.",
              otherwise = "\"Maintenance of {services} is over: {title}. Thank you for waiting.\"")
          String end,
      @Key(
              value = "That it will be later.",
              otherwise =
                  "\"Maintenance of {services} is postponed: {title}. The new time: {window}.\"")
          String postponement) {}
}
