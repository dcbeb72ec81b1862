package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import signalbox.chat.Premises;
import signalbox.chat.console.Console;
import signalbox.chat.console.PlainScreen;
import signalbox.chat.console.Screen;
import signalbox.chat.console.TerminalScreen;
import signalbox.command.Completion;
import signalbox.config.Configuration;
import signalbox.coordinator.Decisions;
import signalbox.domain.desk.Case;
import signalbox.program.Streams;

/** The two screens of a sandbox. */
public final class ScreenModules {
  private ScreenModules() {}

  /** Plain lines, for pipes. */
  public static Module plain() {
    return new PlainModule();
  }

  /** A terminal with history and completion. */
  public static Module terminal() {
    return new TerminalModule();
  }

  private static final class PlainModule extends AbstractModule {
    @Provides
    @Singleton
    Screen screen(Streams streams) {
      return new PlainScreen(streams.in(), streams.out());
    }
  }

  private static final class TerminalModule extends AbstractModule {
    @Provides
    @Singleton
    Screen screen(Configuration configuration, Premises premises, Provider<Decisions> decisions) {
      Path beside = configuration.settings().running().heartbeat().file().resolveSibling("history");
      return new TerminalScreen(beside, typed -> complete(typed, premises, decisions.get()));
    }

    private static List<String> complete(String typed, Premises premises, Decisions decisions) {
      var desk = decisions.desk();
      var open = desk.listOpenCases().stream().map(Case::id).toList();
      return new Completion(premises.manners().prefix(), desk.roster(), open)
          .complete(Console.words(typed));
    }
  }
}
