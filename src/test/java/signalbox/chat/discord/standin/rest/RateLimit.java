package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import signalbox.chat.discord.standin.world.Json;

/**
 * What Discord says of its limits in every answer; here they are wide, unless a test wants them.
 */
final class RateLimit {
  private static final int WIDE = 1_000;

  private RateLimit() {}

  static Map<String, String> headers(Route route, long nowSeconds) {
    return Map.of(
        // Who sees no proxy takes a limit for one of the whole address.
        "Via",
        "1.1 standin",
        "X-RateLimit-Limit",
        Integer.toString(WIDE),
        "X-RateLimit-Remaining",
        Integer.toString(WIDE - 1),
        "X-RateLimit-Reset",
        nowSeconds + 1 + ".000",
        "X-RateLimit-Reset-After",
        "1.000",
        "X-RateLimit-Bucket",
        route.name().toLowerCase(java.util.Locale.ROOT));
  }

  static Answered exceeded(Duration retryAfter, boolean everywhere) {
    double seconds = retryAfter.toMillis() / 1000.0;
    ObjectNode body =
        Json.object()
            .put("message", "You are being rate limited.")
            .put("code", 0)
            .put("retry_after", seconds)
            .put("global", everywhere);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Retry-After", Long.toString((long) Math.ceil(seconds)));
    headers.put("X-RateLimit-Scope", everywhere ? "global" : "user");
    headers.put("X-RateLimit-Remaining", "0");
    headers.put("X-RateLimit-Reset-After", Double.toString(seconds));
    if (everywhere) {
      headers.put("X-RateLimit-Global", "true");
    }
    return new Answered(429, body, headers);
  }
}
