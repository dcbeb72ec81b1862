package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import signalbox.config.Configuration;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.play.Play;

/** The program {@code play}, whose engines are assembled anew for every start in a transcript. */
public final class PlayModule extends AbstractModule {
  private final Invocation.Play invocation;

  public PlayModule(Invocation.Play invocation) {
    this.invocation = invocation;
  }

  @Provides
  @Singleton
  Program program(Configuration configuration, Streams streams) {
    return new Play(invocation, streams, new HandDriven(configuration), configuration);
  }
}
