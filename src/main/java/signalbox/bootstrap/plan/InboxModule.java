package signalbox.bootstrap.plan;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.InstantSource;
import signalbox.bootstrap.machine.InBackground;
import signalbox.bootstrap.network.ConsoleModule;
import signalbox.bootstrap.network.ConsoleRooms;
import signalbox.chat.Clerk;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.PresenceBoard;
import signalbox.config.Configuration;
import signalbox.coordinator.Decisions;
import signalbox.coordinator.Outlet;
import signalbox.delivery.Courier;
import signalbox.delivery.ThreadSchedule;
import signalbox.program.plan.AnswerTray;
import signalbox.program.plan.Correspondence;
import signalbox.program.plan.Inbox;
import signalbox.program.plan.InboxWatch;
import signalbox.program.plan.Overheard;
import signalbox.program.plan.Submission;
import signalbox.rendering.query.Answers;
import signalbox.store.opening.Stores;

/**
 * The console of a bot that speaks on networks: plans from files are heard on it and answered, and
 * nothing else is said there.
 */
public final class InboxModule extends AbstractModule {
  @Provides
  @Singleton
  AnswerTray tray(Configuration configuration) {
    return new AnswerTray(ConsoleModule.network(configuration));
  }

  @ProvidesIntoSet
  Courier courier(AnswerTray tray) {
    return tray;
  }

  @Provides
  @Singleton
  Submission.Desktop desktop(Configuration configuration, Premises premises, InstantSource clock) {
    var heard =
        new Premises(
            ConsoleRooms.all(configuration),
            premises.manners(),
            premises.references(),
            premises.ignored());
    return Desktops.of(configuration, heard, clock);
  }

  @Provides
  @Singleton
  Overheard door(
      Submission.Desktop desktop,
      Decisions decisions,
      Outlet outlet,
      Answers answers,
      PresenceBoard presence,
      Clerk clerk) {
    return new Overheard(
        decisions,
        heard ->
            new Intake(
                heard, outlet, answers, desktop.premises(), presence, clerk, desktop.clock()));
  }

  @Provides
  @Singleton
  InboxWatch inbox(
      Configuration configuration,
      Submission.Desktop desktop,
      Overheard door,
      AnswerTray tray,
      @InBackground ThreadSchedule files) {
    return new InboxWatch(
        Stores.findFile(configuration.settings().running().store().url()).map(Inbox::beside),
        new Correspondence(desktop, door, tray),
        files);
  }
}
