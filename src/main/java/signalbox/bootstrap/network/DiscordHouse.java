package signalbox.bootstrap.network;

import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import signalbox.chat.Asking;
import signalbox.chat.Gaps;
import signalbox.chat.Inlet;
import signalbox.chat.Line;
import signalbox.chat.RoleTeams;
import signalbox.chat.Sighting;
import signalbox.chat.Suggestion;
import signalbox.chat.Suggestions;
import signalbox.chat.discord.DiscordInlet;
import signalbox.delivery.Dispatcher;
import signalbox.domain.Account;
import signalbox.message.Parcel;

/** What one Discord network tells and asks beside what every network tells. */
record DiscordHouse(
    String network,
    Inlet house,
    Provider<Gaps> gaps,
    Provider<Dispatcher> dispatcher,
    Provider<Suggestions> suggestions,
    Provider<RoleTeams> roleTeams)
    implements DiscordInlet {
  @Override
  public CompletionStage<?> said(Line line) {
    return house.said(line);
  }

  @Override
  public void seen(Sighting sighting) {
    house.seen(sighting);
  }

  @Override
  public void down(Instant at) {
    house.down(at);
  }

  @Override
  public void up(Instant at) {
    house.up(at);
  }

  @Override
  public void upAgain(Instant at) {
    gaps.get().caughtUp(network);
    house.up(at);
  }

  @Override
  public void missed(Set<String> accounts, Instant from, Instant until) {
    house.missed(accounts, from, until);
  }

  @Override
  public List<Suggestion> suggest(Asking asking) {
    return suggestions.get().suggest(asking);
  }

  /** What is shown there is true still: a newer one would stand there instead. */
  @Override
  public void lost(Parcel.Shown shown) {
    dispatcher.get().fleeting(List.of(shown));
  }

  @Override
  public void roles(String account, Set<String> roles) {
    roleTeams.get().see(new Account(network, account), roles);
  }
}
