package signalbox.chat.irc.link;

import java.time.Duration;

/**
 * How long a link waits for what.
 *
 * @param pingEvery asks the server for a sign of life so often
 * @param deadAfter without any line for so long the connection is given up
 * @param connect for TCP to one address, and for each step of its TLS
 * @param login from the first packet to the end of the welcome
 * @param pauses between attempts
 * @param nickEvery tries to get the wanted nick back so often
 * @param quit for the server to close after our QUIT
 */
public record Times(
    Duration pingEvery,
    Duration deadAfter,
    Duration connect,
    Duration login,
    Pauses pauses,
    Duration nickEvery,
    Duration quit) {

  /** Those that do well on real networks. */
  public static Times usual() {
    return new Times(
        Duration.ofSeconds(60),
        Duration.ofSeconds(150),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        Pauses.usual(),
        Duration.ofMinutes(1),
        Duration.ofSeconds(2));
  }
}
