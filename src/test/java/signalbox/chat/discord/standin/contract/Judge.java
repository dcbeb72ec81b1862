package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with what was sent, and with what was answered. */
public interface Judge {
  /**
   * A request or an answer, of a route named as in {@code POST /channels/{channel_id}/messages}.
   */
  record Request(String route, Map<String, String> query, @Nullable JsonNode body) {}

  /** The faults of it, each in a line; none when it is right. */
  List<String> faultsOf(Request request);

  /** The faults of the answer. */
  List<String> faultsOf(String route, int status, @Nullable JsonNode body);
}
