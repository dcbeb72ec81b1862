package signalbox.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import signalbox.chat.Gaps;
import signalbox.chat.Intake;
import signalbox.chat.Premises;
import signalbox.chat.PresenceBoard;
import signalbox.chat.Replies;
import signalbox.chat.SilentReplies;
import signalbox.rendering.Reactions;
import signalbox.rendering.text.Prefix;

/** The doors, and the words in which the desk speaks through them. */
final class ChatModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Intake.class).in(Singleton.class);
    bind(PresenceBoard.class).in(Singleton.class);
    bind(Gaps.class).in(Singleton.class);
    bind(Replies.class).to(SilentReplies.class);
    bind(SilentReplies.class).in(Singleton.class);
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
}
