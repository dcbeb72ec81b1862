package signalbox.chat;

import java.util.Set;
import signalbox.command.ReadContext;
import signalbox.command.reference.References;
import signalbox.domain.Account;
import signalbox.message.Routes;

/**
 * What the doors know of the place.
 *
 * @param ignored bots and bridges by account or nick: what they say is nobody's
 */
public record Premises(
    Routes routes, ReadContext.Manners manners, References references, Set<Account> ignored) {
  public Premises {
    ignored = Set.copyOf(ignored);
  }
}
