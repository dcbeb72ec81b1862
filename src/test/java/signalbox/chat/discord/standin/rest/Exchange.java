package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/** A request as it was kept, and the status that it was answered with; 0 when it was cut off. */
public record Exchange(Asked asked, int status) {
  public Route route() {
    return asked.route();
  }

  public JsonNode body() {
    return Optional.ofNullable(asked.body()).orElse(MissingNode.getInstance());
  }

  public boolean wentWell() {
    return status >= 200 && status < 300;
  }
}
