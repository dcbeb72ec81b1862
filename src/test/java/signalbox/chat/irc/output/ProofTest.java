package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofTest {

  @Test
  void withoutAnyHabitAPongSaysThatTheLineWasTaken() {
    var booth = Booth.quick(Habits.plain());
    Told told = booth.answer("#ops", "hello there");
    assertThat(booth.written()).containsExactly("PRIVMSG #ops :hello there", "PING sb2");
    assertThat(told.word()).isEqualTo("nothing");
    booth.hear(":irc.example PONG irc.example :sb2");
    assertThat(told.word()).isEqualTo("taken");
  }

  @Test
  void theEchoSaysThatTheLineWasDelivered() {
    var booth = Booth.quick(Booth.echoing());
    Told told = booth.answer("#ops", "hello there");
    assertThat(booth.written()).containsExactly("PRIVMSG #ops :hello there");
    booth.hear("@msgid=63E1 :signalbox!sb@bot.example PRIVMSG #OPS :hello there");
    assertThat(told.word()).isEqualTo("delivered 63E1");
    booth.passSeconds(60);
    assertThat(booth.written()).isEmpty();
  }
}
