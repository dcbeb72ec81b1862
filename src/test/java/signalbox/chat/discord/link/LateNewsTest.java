package signalbox.chat.discord.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.InstantSource;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** JDA's events wait in a queue: some are told when that life is over. */
class LateNewsTest {
  private final Ear ear = mock(Ear.class);
  private final JDA jda = mock(JDA.class);
  private final Birth birth = mock(Birth.class);
  private final Life life = new Life(true, ear, InstantSource.fixed(Instant.EPOCH), new Refusals());

  private void liveAndEnd() {
    when(birth.of(anyBoolean(), any())).thenReturn(jda);
    when(jda.getHttpClient()).thenReturn(new OkHttpClient());
    life.end(new Ending.Lost("closed"));
    life.live(birth);
  }

  @Test
  void nobodyComesUpAfterTheEnd() {
    liveAndEnd();
    life.onEvent(new SessionRecreateEvent(jda));
    assertThat(life.jda()).isEmpty();
    verifyNoMoreInteractions(ear);
  }

  @Test
  void downIsTheLastWord() {
    life.onEvent(new SessionRecreateEvent(jda));
    liveAndEnd();
    life.onEvent(new SessionResumeEvent(jda));
    var order = inOrder(ear);
    order.verify(ear).up(new Session(jda, true), false);
    order.verify(ear).down("closed");
    verifyNoMoreInteractions(ear);
  }
}
