package signalbox.program.live;

import jakarta.inject.Inject;
import signalbox.chat.console.Console;
import signalbox.chat.console.Screen;
import signalbox.program.ExitCode;
import signalbox.program.Program;

/** A chat in this terminal with the people and venues of the configuration. */
public final class Sandbox implements Program {
  private final House house;
  private final Console console;
  private final Screen screen;
  private final Signals signals;

  @Inject
  public Sandbox(House house, Console console, Screen screen, Signals signals) {
    this.house = house;
    this.console = console;
    this.screen = screen;
    this.signals = signals;
  }

  @Override
  public ExitCode run() {
    signals.onStop(house::close);
    signals.onReload(house::reload);
    house.open();
    screen.show("signalbox sandbox; write '#ops dana> !status', or see /help");
    console.run();
    house.close();
    screen.close();
    return ExitCode.DONE;
  }
}
