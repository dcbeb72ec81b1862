package signalbox.chat.irc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** What holds of every line, whatever a server sends. */
final class LineLaws {
  private LineLaws() {}

  static void check(String raw) {
    IrcLine.parse(raw).ifPresent(LineLaws::check);
  }

  static void check(IrcLine line) {
    assertThat(line.command()).isNotEmpty().doesNotContain(" ");
    assertThat(line.tags()).doesNotContainKey("");
    assertThat(line.params().stream().limit(Math.max(0, line.params().size() - 1)))
        .noneMatch(param -> param.isEmpty() || param.contains(" ") || param.startsWith(":"));
    line.source().ifPresent(source -> assertThat(Source.parse(source)).hasToString(source));
    assertThat(Isupport.usual().with(line).lineLength()).isGreaterThanOrEqualTo(512);
    for (Casemapping casemapping : Casemapping.values()) {
      assertThat(new Mask(line.last()).matches(line.command(), casemapping)).isIn(true, false);
      assertThat(casemapping.fold(casemapping.fold(line.last())))
          .isEqualTo(casemapping.fold(line.last()));
    }
    if (canBeWritten(line)) {
      String wire = line.toWire();
      assertThat(wire).doesNotContain("\r", "\n", "\0");
      assertThat(IrcLine.parse(wire)).as(wire).contains(line);
    }
  }

  /** Lines of ours are held to more than those of a server. */
  private static boolean canBeWritten(IrcLine line) {
    return line.tags().keySet().stream().allMatch(key -> key.matches("\\+?[a-z]+"))
        && line.command().matches("[A-Z0-9]+")
        && line.source().filter(String::isEmpty).isEmpty()
        && Stream.of(line.params().stream(), line.source().stream(), line.tags().values().stream())
            .flatMap(texts -> texts)
            .noneMatch(text -> text.matches("(?s).*[\r\n\0].*"));
  }
}
