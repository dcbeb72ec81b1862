package signalbox.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.policy.Reason;

/** The page of all commands, as it stands in {@code docs/commands.md}. */
final class CommandsPage {
  private static final String HEAD =
      """
      # Commands

      Made from the list by which the bot reads (`CommandTree`); do not edit it here, change the list and run
      `mvn -Dquick -Dtest='*Docs*' -Ddocs=update test`.

      The words are the same on every network. `!` is the prefix as shipped; it is configuration, and is not
      needed in a private message or behind the bot's name (`signalbox: status`). Capitals do not matter.

      * **`[case]`** is `deploy-17` or `17`. Without it, the only case of the venue on which you can do this now is
        meant; when there are several, they are listed and you say it again with one.
        In the thread of a case, in reply to its card and by its buttons that case is meant, unless another one is
        named; a claim there belongs to it, a new request does not. A button means the case as the card shows it: when
        it has another change or task since, the press does not count and you are told so.
      * A number at the beginning that may also be text (`!hold 17 hosts are down`) is a case when that case is open
        and you can do this on it, and else text. `#17 hosts` and `"17 hosts"` are always text.
      * **Quotes** make text of whatever stands in them, also `"--private"` or, behind a case, `17 "18 hosts"`; a quote
        among them is written twice. What is filled in on Discord is quoted by itself.
      * **`<change>`** is what the configuration names: a Gerrit number, Change-Id or address, the address of a merge
        request, pull request or commit, or in short `group/repo!12`, `org/repo#12`, `org/repo@0123abcd`.
        **`<task>`** is `T1234` or its address.
      * **`[reason]`** is one of %s.
      * **`<duration>`** is `30m`, `2h`, `1h30m`, from a minute to a day; `<length>` to 30 days.
      * **`[until]`**, **`<start>`** and **`<time>`** are `2h` (from now), `14:00` (the next one),
        `tomorrow 08:00`, `+8d 20:00`, `2026-12-01 20:00` or `2026-12-01T20:00Z`, in UTC, or with a zone behind
        them: `Europe/Berlin`, `UTC+1`, `+01:00`. In a shift, a time without a date is of the day of the window.
      * **`<member>`** is a name, or `me`. **`<services>`** and **`<targets>`** have commas between them.
      * **`<clause>`** is the name of a clause of the policy, with or without `deploy.` before it.
      * **`<account>`** is an account with its network, such as `libera/dana` or `discord/445566`. **`[code]`** is a
        one-time code, such as `7K-4M2Q-XD9T`; capitals and hyphens do not matter.
      * **Flags** may stand anywhere behind the name of the command; their words run to the next `--` or the end.
      * Words are kept up to %d characters, targets up to %d.

      | command | what it does |
      |---|---|
      """;

  private CommandsPage() {}

  static String write(List<CommandSpec> specs) {
    return HEAD.formatted(reasons(), Limits.WORDS, Limits.TARGET)
        + specs.stream().map(CommandsPage::row).collect(Collectors.joining())
        + specs.stream().map(CommandsPage::section).collect(Collectors.joining());
  }

  private static String reasons() {
    return Arrays.stream(Reason.values())
        .map(reason -> "`" + reason.word() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String row(CommandSpec spec) {
    return "| [`!%s`](#%s) | %s |%n"
        .formatted(spec.name(), spec.name().replace(' ', '-'), spec.summary());
  }

  private static String section(CommandSpec spec) {
    var section = new StringBuilder("\n## ").append(spec.name()).append("\n\n");
    section.append(spec.summary()).append(" Who may: ").append(spec.whoMay()).append(".\n");
    if (!spec.aliases().isEmpty()) {
      section.append("Also: `!").append(String.join("`, `!", spec.aliases())).append("`.\n");
    }
    section.append("\n    ").append(spec.usage("!")).append("\n\nFor example:\n\n");
    spec.examples("!").forEach(example -> section.append("    ").append(example).append('\n'));
    return section.toString();
  }
}
