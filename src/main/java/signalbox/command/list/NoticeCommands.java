package signalbox.command.list;

import static signalbox.command.Argument.after;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;
import static signalbox.command.list.RequestCommands.WHY;

import java.util.List;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands about how a community is told of maintenance, about backups, and about delays. */
public final class NoticeCommands {
  private static final String OWNERS =
      "a community engagement specialist; while none is there, who leads or planned it";
  private static final String MEMBERS =
      "who takes part, the team that carries maintenance out, an engineering manager";

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(
                  Verb.COMMS, "comms", "Show where the community was told, or say that it was.")
              .by("anybody to look at it, else a community engagement specialist")
              .takes(
                  CASE,
                  optional("outlet", Kind.OUTLET),
                  after("posted", "link", Kind.LINK),
                  after("for", "moment", Kind.MOMENT),
                  after("not-needed", "why", Kind.WORDS))
              .like(
                  "comms",
                  "comms discord posted https://example.org/news",
                  "comms 18 site-notice not-needed readers will not notice"),
          CommandSpec.of(Verb.COMMS_DRAFT, "comms-draft", "Show what could be posted on an outlet.")
              .alias("comms draft")
              .by("anybody")
              .takes(CASE, required("outlet", Kind.OUTLET), optional("moment", Kind.MOMENT))
              .like("comms draft discord", "comms-draft 18 site-notice reminder"),
          CommandSpec.of(
                  Verb.ANNOUNCED, "announced", "Say where a maintenance was announced first.")
              .by(OWNERS)
              .takes(CASE, required("link", Kind.LINK))
              .like("announced https://example.org/news"),
          CommandSpec.of(
                  Verb.BACKUP_STARTED, "backup started", "Say that backups were started, and when.")
              .by(MEMBERS)
              .takes(CASE, optional("link", Kind.LINK), after("at", "time", Kind.TIME))
              .like(
                  "backup started", "backup started https://example.org/job/7 at 2026-11-27 18:00"),
          CommandSpec.of(
                  Verb.BACKUP_COMPLETE, "backup complete", "Say that every backup is complete.")
              .alias("backup completed")
              .by(MEMBERS)
              .takes(CASE, optional("link", Kind.LINK))
              .like("backup complete", "backup complete 18 https://example.org/job/7"),
          CommandSpec.of(
                  Verb.BACKUP_EXTERNAL,
                  "backup external",
                  "Say where there is a copy of the backups, or who has one.")
              .by(MEMBERS)
              .takes(CASE, required("where", Kind.WORDS))
              .like("backup external sam", "backup external 18 https://archive.org/details/disks"),
          CommandSpec.of(Verb.BACKUP_ON, "backup on", "Say on which hosts the backups lie.")
              .by(MEMBERS)
              .takes(CASE, required("hosts", Kind.TARGETS))
              .like("backup on backup1,backup2"),
          CommandSpec.of(
                  Verb.POSTPONE,
                  "postpone",
                  "Say that a maintenance will be later, and when if that is known.")
              .by("who planned it, the leader, an engineering manager")
              .takes(CASE, optional("start", Kind.TIME), WHY)
              .like("postpone 2026-12-04 20:00 sam is ill", "postpone 18 the disks have not come"));

  private NoticeCommands() {}
}
