package signalbox.chat.discord.slash;

import java.util.Map;
import signalbox.command.Argument;
import signalbox.command.Flag;

/** What Discord shows beside what can be filled in; 100 characters at the most. */
final class SlashWords {
  private static final Map<String, String> FLAGS =
      Map.of(
          "rollback", "It is mended by a rollback",
          "config", "It is mended by a change of configuration",
          "fix-forward", "It is mended by a fix forward, and why there is no way back",
          "deployer", "Who carries it out: a member, me, or needed",
          "early", "It is meant to begin before its window",
          "perfect", "There is nothing to report of it",
          "immediate", "It cannot wait for a yes, and why",
          "private", "Only the private venue hears of it");

  private SlashWords() {}

  static String of(Argument argument) {
    return switch (argument.kind()) {
      case CASE -> "Such as deploy-17 or 17; left out: the only one that fits here";
      case CHANGE -> "The number, id or address of the change";
      case TASK -> "The number or address of the task";
      case REASON -> "Why it is an emergency";
      case TEAM -> "The name of a team";
      case MEMBER -> "The name of a member";
      case DEPLOYER -> "The name of a member, me, or needed";
      case CLAUSE -> "The name of a clause of the policy";
      case TARGET -> "What is being changed, in one word";
      case VENDOR -> "Whose support it is, in one word";
      case DURATION -> "For how long, such as 30m or 1h30m";
      case TIME -> "When, such as 2h, 14:00 or tomorrow 08:00 (UTC)";
      case PARALLEL -> "Say parallel to let several operations go on at the same time";
      case PAPER -> "The incident report or the post-mortem";
      case CAUSE -> "What went wrong: human, technical or upstream";
      case STATE -> "How the services fare: up, partial or down";
      case NAME -> "What it is called, in few words";
      case TARGETS -> "What is being changed, with commas between";
      case TITLE -> "What it is called";
      case SERVICES -> "The services, with commas and no blanks between them";
      case LINK -> "The address at which it can be read";
      case OUTLET -> "Where the community is told, such as discord";
      case MOMENT -> "Announcement, reminder, start, extension, end or postponement";
      case LENGTH -> "How long the window is, such as 2h";
      case WORDS -> "In your own words";
      case NUMBER -> "A number, such as 2";
      case COMMAND -> "The name of a command";
      case CODE -> "The code that was given to your other account";
      case ACCOUNT -> "The network and the account, such as libera/dana";
    };
  }

  /** As it is typed, when nobody has found words for it yet. */
  static String of(Flag flag) {
    return FLAGS.getOrDefault(flag.name(), flag.typed());
  }
}
