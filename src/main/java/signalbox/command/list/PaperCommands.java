package signalbox.command.list;

import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;
import static signalbox.command.list.RequestCommands.WHY;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands about what is written of a maintenance afterwards. */
public final class PaperCommands {
  private static final String INVOLVED = "who was involved";
  private static final String WRITERS =
      "who was involved, an engineering manager, a community engagement specialist";
  private static final Argument WORDS = required("words", Kind.WORDS);
  private static final Argument LINK = required("link", Kind.LINK);
  private static final Argument PAPER = required("paper", Kind.PAPER);

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.KEYPOINT, "keypoint", "Note a key point for the post-mortem.")
              .alias("key-point", "key point")
              .by(WRITERS)
              .takes(CASE, WORDS)
              .like("keypoint the first disk was in by 20:30"),
          CommandSpec.of(Verb.WENTWELL, "wentwell", "Note for the post-mortem what went well.")
              .alias("went-well", "went well")
              .by(WRITERS)
              .takes(CASE, WORDS)
              .like("wentwell nobody noticed the switch"),
          CommandSpec.of(Verb.CAUSE, "cause", "Note a root cause for the post-mortem.")
              .by(WRITERS)
              .takes(CASE, WORDS)
              .like("cause the spare was of another size"),
          CommandSpec.of(
                  Verb.FOLLOWUP,
                  "followup",
                  "Note for the post-mortem what is to be done, and by whom.")
              .alias("follow-up")
              .by(WRITERS)
              .takes(CASE, WORDS)
              .like("followup T1234 check the sizes of spares, tyler"),
          CommandSpec.of(Verb.REPORT, "report", "File the incident report of a maintenance.")
              .by(INVOLVED)
              .takes(CASE, required("service", Kind.SERVICES), required("cause", Kind.CAUSE), WORDS)
              .like("report mediawiki technical the import took twice as long"),
          CommandSpec.of(
                  Verb.POSTMORTEM,
                  "postmortem",
                  "Show how the papers stand, or say where the post-mortem was written.")
              .alias("post-mortem", "papers")
              .by("anybody to look at it, else whoever may note a key point")
              .takes(CASE, optional("link", Kind.LINK))
              .like("postmortem", "postmortem 18 https://staff.example.org/wiki/Disks"),
          CommandSpec.of(Verb.REVIEW, "review", "Find a paper right as it stands.")
              .by("a report: who was involved, a manager; a post-mortem: a manager, a specialist")
              .takes(CASE, PAPER)
              .like("review report", "review 18 postmortem"),
          CommandSpec.of(Verb.REVISE, "revise", "Ask for a paper to be changed.")
              .by("who may review it")
              .takes(CASE, PAPER, WHY)
              .like("revise postmortem it leaves out the second outage"),
          CommandSpec.of(Verb.EXCUSE, "excuse", "Do without the review of somebody involved.")
              .by("an engineering manager")
              .takes(CASE, required("member", Kind.MEMBER), WHY)
              .like("excuse tyler on leave until January"),
          CommandSpec.of(Verb.PUBLISHED, "published", "Say where a paper was posted.")
              .by(WRITERS)
              .takes(CASE, LINK, optional("paper", Kind.PAPER))
              .like(
                  "published https://staff.example.org/wiki/Disks",
                  "published 18 https://meta.example.org/wiki/Incident/7 report"),
          CommandSpec.of(Verb.PUBLIC, "public", "Say where the community was told what came of it.")
              .by("a community engagement specialist; while none is there, who leads or planned it")
              .takes(CASE, LINK)
              .like("public https://meta.example.org/wiki/News"));

  private PaperCommands() {}
}
