package signalbox.chat.irc.socket;

import java.io.IOException;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;

/**
 * Has what was received acknowledged at once. A server that holds back small packets until the one
 * before is acknowledged would otherwise wait 40 ms for us after every echo.
 */
public final class QuickAck {
  private QuickAck() {}

  /** Until the machine decides otherwise; on one that cannot, nothing happens. */
  public static void on(Socket socket) {
    try {
      if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
      }
    } catch (IOException _) {
      // It is closed, which whoever reads from it finds out.
    }
  }
}
