package signalbox.chat.irc.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Texts of any characters, on lines of any length, keep the laws. */
class SplitterFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void anyTextKeepsTheLaws(FuzzedDataProvider input) {
    int bytes = input.consumeInt(Splitter.FEWEST_BYTES, 60);
    SplitLaws.check(input.consumeRemainingAsString(), bytes);
  }
}
