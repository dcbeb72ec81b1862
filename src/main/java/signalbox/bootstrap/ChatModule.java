package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.Optional;
import signalbox.chat.Clerk;
import signalbox.chat.Gaps;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.PresenceBoard;
import signalbox.chat.RoleTeams;
import signalbox.chat.Suggestions;
import signalbox.command.CommandTree;
import signalbox.coordinator.Bookkeeper;
import signalbox.delivery.Dispatcher;
import signalbox.rendering.Reactions;
import signalbox.rendering.query.Answers;
import signalbox.rendering.text.IncidentForm;
import signalbox.rendering.text.Prefix;
import signalbox.store.Store;
import signalbox.view.Backlog;

/** The doors, and the words in which the desk speaks through them. */
final class ChatModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Intake.class).in(Singleton.class);
    bind(Clerk.class).in(Singleton.class);
    bind(PresenceBoard.class).in(Singleton.class);
    bind(Gaps.class).in(Singleton.class);
    bind(RoleTeams.class).in(Singleton.class);
    bind(Suggestions.class).in(Singleton.class);
  }

  @Provides
  @Singleton
  Prefix prefix(Premises premises) {
    return new Prefix(premises.manners().prefix());
  }

  @Provides
  @Singleton
  Reactions reactions(Premises premises, Prefix prefix) {
    return new Reactions(premises.routes(), prefix);
  }

  @Provides
  @Singleton
  Answers answers(
      Premises premises,
      Prefix prefix,
      Store store,
      Dispatcher dispatcher,
      Provider<Gaps> gaps,
      Bookkeeper bookkeeper,
      Optional<IncidentForm> form) {
    return new Answers(
        prefix,
        premises.routes(),
        CommandTree.listAll(),
        (id, limit) -> store.history().ofCase(id.number(), limit),
        () -> backlog(dispatcher, gaps.get()),
        (months, now) -> bookkeeper.look(ledger -> ledger.ofLast(months, now)),
        form);
  }

  @Provides
  @Singleton
  Bookkeeper bookkeeper(Store store) {
    return new Bookkeeper(store.history());
  }

  private static Backlog backlog(Dispatcher dispatcher, Gaps gaps) {
    return new Backlog(
        dispatcher.undelivered().stream()
            .map(u -> new Backlog.Waiting(u.network(), u.about()))
            .toList(),
        gaps.listSilent());
  }
}
