package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Discord's no, as its REST interface says it: a status, a code and a few words. */
public final class Problem extends RuntimeException {
  private final int status;
  private final int code;

  public Problem(int status, int code, String words) {
    super(words);
    this.status = status;
    this.code = code;
  }

  public static Problem unknownPath() {
    return new Problem(404, 0, "404: Not Found");
  }

  public static Problem unauthorized() {
    return new Problem(401, 0, "401: Unauthorized");
  }

  public static Problem unknownChannel() {
    return new Problem(404, 10003, "Unknown Channel");
  }

  public static Problem unknownGuild() {
    return new Problem(404, 10004, "Unknown Guild");
  }

  public static Problem unknownMember() {
    return new Problem(404, 10007, "Unknown Member");
  }

  public static Problem unknownMessage() {
    return new Problem(404, 10008, "Unknown Message");
  }

  public static Problem unknownUser() {
    return new Problem(404, 10013, "Unknown User");
  }

  public static Problem unknownWebhook() {
    return new Problem(404, 10015, "Unknown Webhook");
  }

  public static Problem unknownInteraction() {
    return new Problem(404, 10062, "Unknown interaction");
  }

  public static Problem missingAccess() {
    return new Problem(403, 50001, "Missing Access");
  }

  public static Problem notTheAuthor() {
    return new Problem(403, 50005, "Cannot edit a message authored by another user");
  }

  public static Problem emptyMessage() {
    return new Problem(400, 50006, "Cannot send an empty message");
  }

  public static Problem cannotWriteToUser() {
    return new Problem(403, 50007, "Cannot send messages to this user");
  }

  public static Problem missingPermissions() {
    return new Problem(403, 50013, "Missing Permissions");
  }

  public static Problem invalidToken() {
    return new Problem(401, 50027, "Invalid Webhook Token");
  }

  public static Problem invalidBody() {
    return new Problem(400, 50035, "Invalid Form Body");
  }

  public static Problem archived() {
    return new Problem(400, 50083, "Thread is archived");
  }

  public static Problem alreadyAcknowledged() {
    return new Problem(400, 40060, "Interaction has already been acknowledged.");
  }

  public static Problem threadExists() {
    return new Problem(400, 160004, "A thread has already been created for this message");
  }

  public int status() {
    return status;
  }

  public int code() {
    return code;
  }

  public ObjectNode body() {
    return Json.object().put("message", getMessage()).put("code", code);
  }
}
