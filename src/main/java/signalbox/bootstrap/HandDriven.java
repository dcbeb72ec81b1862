package signalbox.bootstrap;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.util.Set;
import signalbox.chat.Gaps;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.PresenceBoard;
import signalbox.command.ReadContext;
import signalbox.config.Configuration;
import signalbox.coordinator.DeskKeeper;
import signalbox.delivery.Dispatcher;
import signalbox.program.play.Engines;

/** Assembles engines for plays out of the same modules that run over real networks. */
public final class HandDriven implements Engines.Assembly {
  /** The bot's name in a play. */
  private static final String NICK = "signalbox";

  private final Configuration configuration;

  /**
   * @param configuration whose manners and references hold; people and places are the play's own
   */
  public HandDriven(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public Engines over(Engines.Parts parts) {
    var typing = configuration.settings().typing();
    var manners =
        new ReadContext.Manners(typing.commandPrefix(), NICK, Set.copyOf(typing.ignoredCommands()));
    var premises = new Premises(parts.routes(), manners, configuration.references(), Set.of());
    Injector injector =
        Guice.createInjector(
            Stage.PRODUCTION,
            new StrictModule(),
            new HandModule(parts, premises, Publishers.incidentForm(configuration)),
            new CoordinatorModule(),
            new DeliveryModule(),
            new ChatModule());
    return new Engines(
        injector.getInstance(DeskKeeper.class),
        injector.getInstance(Dispatcher.class),
        injector.getInstance(Intake.class),
        injector.getInstance(PresenceBoard.class),
        injector.getInstance(Gaps.class));
  }
}
