package signalbox.chat.irc.wire;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Lines of any bytes keep the laws. */
class LineFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void anyBytesKeepTheLaws(byte[] raw) {
    IrcLine.parse(raw).ifPresent(LineLaws::check);
  }
}
