package signalbox.rendering.answer;

import java.time.Instant;
import signalbox.domain.Refusal;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.WindowWords;

/** What is in the way of a window. */
record WindowRefusals(Prefix prefix) {
  String of(Refusal.OnWindow refusal, Instant now) {
    String window = WindowWords.of(refusal.window(), now);
    return switch (refusal) {
      case Refusal.WindowOver(var it) ->
          it.end().isAfter(now)
              ? "nothing was planned: %s has begun; one that is to come: +8d 20:00 for 2h; what cannot wait: %s"
                  .formatted(window, prefix.type("emergency maintenance <services> <words>"))
              : "nothing was planned: %s is over; one that is to come: +8d 20:00 for 2h"
                  .formatted(window);
      case Refusal.WindowTooFar(_, var atMost) ->
          "nothing was planned: %s is more than %s ahead; is that the right year?"
              .formatted(window, Times.length(atMost));
      case Refusal.WindowTooLong(_, var usual) ->
          "is that right? %s is longer than %s; nothing was planned; if you mean it, say it again with --long"
              .formatted(window, Times.length(usual));
    };
  }
}
