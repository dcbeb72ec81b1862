package signalbox.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.Member;
import signalbox.domain.Place;
import signalbox.domain.Site;
import signalbox.domain.Venue;
import signalbox.domain.desk.Case;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.rendering.text.Clip;

/** Where words go: to the channels of a venue, to one speaker, to one person, to the admin log. */
record Hearers(Routes routes) {
  /**
   * To all in that venue, once for each channel that does not mirror another; of a case that has a
   * thread there, in its thread.
   */
  List<Parcel> say(Venue venue, Optional<CaseId> about, List<String> lines) {
    return say(venue, about, _ -> lines);
  }

  /**
   * The same in words of each network.
   *
   * @param lines by the name of the network
   */
  List<Parcel> say(Venue venue, Optional<CaseId> about, Function<String, List<String>> lines) {
    return routes.find(venue).stream()
        .flatMap(route ->
            route.speakIn().stream()
                .flatMap(channel ->
                    say(whereSaid(route, channel, about), about, lines.apply(channel.network()))
                        .stream()))
        .toList();
  }

  private Address whereSaid(Routes.Route route, Address.Channel channel, Optional<CaseId> about) {
    return about
        .filter(_ -> hasThreads(route) && routes.panels().contains(channel))
        .<Address>map(id -> new Address.CaseThread(channel.network(), channel.name(), id))
        .orElse(channel);
  }

  /** A bridge copies channels only: what it mirrors is not said in threads. */
  private static boolean hasThreads(Routes.Route route) {
    return !route.relayed();
  }

  /** Whether who spoke there hears what is said in that venue, without being answered. */
  boolean hears(Place place, Venue venue, Optional<CaseId> about) {
    return place instanceof Place.InVenue in
        && in.venue().equals(venue)
        && !waits(in)
        // A venue that is configured no more is spoken to nowhere; that leaves nobody out.
        && routes.find(venue).map(route -> hears(in, route, about)).orElse(true);
  }

  /**
   * Whether who spoke there has to be answered, whatever all hear. In a channel that a bridge
   * copies an answer that others can read would be the same words once more.
   */
  boolean waits(Place place) {
    return place instanceof Place.InVenue in
        && in.aside().map(aside -> aside.alone() || !isCopied(in)).orElse(false);
  }

  private boolean isCopied(Place.InVenue in) {
    var channel = new Address.Channel(in.network(), in.channel());
    return routes
        .find(in.venue())
        .map(route -> route.relayed() && route.channels().contains(channel))
        .orElse(false);
  }

  private boolean hears(Place.InVenue in, Routes.Route route, Optional<CaseId> about) {
    List<Address.Channel> panels = hasThreads(route) ? routes.listPanels(route) : List.of();
    if (in.threadOf().isPresent()) {
      boolean isSaidThere = panels.stream().anyMatch(p -> p.network().equals(in.network()));
      return isSaidThere && in.threadOf().equals(about);
    }
    var channel = new Address.Channel(in.network(), in.channel());
    boolean isThread = !route.channels().contains(channel);
    return !isThread && !(about.isPresent() && panels.contains(channel));
  }

  /** To one address, so that a failure is noticed and made good. */
  List<Parcel> say(Address to, Optional<CaseId> about, List<String> lines) {
    return message(lines).<Parcel>map(words -> new Parcel.Say(to, about, words)).stream().toList();
  }

  /** To who spoke, where that was; the clock is not answered. */
  List<Parcel> answer(Place place, List<String> lines) {
    return Apology.whereAsked(place).stream()
        .flatMap(address ->
            message(lines).<Parcel>map(words -> new Parcel.Answer(address, words)).stream())
        .toList();
  }

  /** To the admin log, a message for each line; nothing where no log is configured. */
  List<Parcel> log(CaseId about, List<String> lines) {
    return routes.sal().stream()
        .flatMap(channel ->
            lines.stream()
                .<Parcel>map(line -> new Parcel.Say(channel, Optional.of(about), Message.of(line))))
        .toList();
  }

  /** Whether everybody can read that venue; one without channels counts as public. */
  boolean isPublic(Venue venue) {
    return routes.find(venue).map(Routes.Route::isPublic).orElse(true);
  }

  /**
   * On every other network of the home of a case, that something of it was not heard on that one;
   * it is about no case, so that it never alarms about itself.
   */
  List<Parcel> alarm(Case about, String network, Optional<Site> site, List<String> lines) {
    if (about.isRestricted() && isPublic(about.home())) {
      return List.of();
    }
    var channels = listOff(network, about.home());
    if (channels.isEmpty() && !about.isRestricted()) {
      channels = site.map(s -> listOff(network, s.defaultVenue())).orElseGet(List::of);
    }
    return channels.stream()
        .flatMap(channel -> say(channel, Optional.empty(), lines).stream())
        .toList();
  }

  /** The channels of a venue on other networks than that one. */
  private List<Address.Channel> listOff(String network, Venue venue) {
    return routes.find(venue).stream()
        .flatMap(route -> route.channels().stream())
        .filter(channel -> !channel.network().equals(network))
        .toList();
  }

  /** The channels in which a venue is spoken to on that network; empty: on all of them. */
  List<Address.Channel> listOn(Optional<String> network, Routes.Route route) {
    if (network.isEmpty()) {
      return route.speakIn();
    }
    return route.channels().stream()
        .filter(channel -> channel.network().equals(network.get()))
        .toList();
  }

  /** Where one person is found, rather on a network of that venue; nowhere that we are not. */
  Optional<Address> findPerson(Member member, Venue near) {
    Set<String> ours = listNetworks(routes.venues().stream());
    Set<String> networks = listNetworks(routes.find(near).stream());
    var first = Comparator.comparing((String network) -> !networks.contains(network));
    return member.accounts().entrySet().stream()
        .filter(entry -> ours.contains(entry.getKey()) && !entry.getValue().isEmpty())
        .min(Map.Entry.comparingByKey(first.thenComparing(Comparator.naturalOrder())))
        .map(entry -> new Address.Person(entry.getKey(), entry.getValue().getFirst()));
  }

  private static Set<String> listNetworks(Stream<Routes.Route> routes) {
    return routes
        .flatMap(route -> route.channels().stream())
        .map(Address.Channel::network)
        .collect(Collectors.toSet());
  }

  /** Lines as a message, within its bounds; none is no message. */
  static Optional<Message> message(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var all = new ArrayList<>(lines.stream().map(Clip::line).toList());
    if (all.size() > Message.MOST_LINES) {
      int more = all.size() - Message.MOST_LINES + 1;
      all = new ArrayList<>(all.subList(0, Message.MOST_LINES - 1));
      all.add("and " + more + " more");
    }
    return Optional.of(new Message(all));
  }
}
