package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Prefix;

/** Who hears what has happened to the desk as a whole. */
record DeskReactions(Hearers hearers, Prefix prefix) {
  /** The venues that it concerns, and who caused it unless that was said in one of them. */
  List<Parcel> to(DeskEvent event, Happening happening) {
    Envelope envelope = happening.envelope();
    var words = new DeskWords(prefix, envelope.at());
    var parcels = new ArrayList<Parcel>();
    var told = new ArrayList<EmergencyDeploy>();
    switch (event) {
      case DeskEvent.WentAway(var member, _) ->
          parcels.addAll(tell(member, event, words, happening, told));
      case DeskEvent.CameBack(var member, _) ->
          parcels.addAll(tell(member, event, words, happening, told));
      case DeskEvent.GapNoted gap ->
          parcels.addAll(tellAll(gap.network(), happening.after(), open -> words.gap(gap, open)));
      case DeskEvent.PeopleMissed missed ->
          parcels.addAll(
              tellAll(
                  Optional.of(missed.network()),
                  happening.after(),
                  open -> words.missed(missed, open)));
      case DeskEvent.RosterAdopted _, DeskEvent.PolicyAdopted _, DeskEvent.SiteAdopted _ -> {}
    }
    if (!hasHeard(envelope.place(), told)) {
      words
          .answer(event)
          .ifPresent(
              line -> parcels.addAll(hearers.answer(envelope.place(), List.of(Clip.line(line)))));
    }
    return parcels;
  }

  /** Whether who spoke there was told with the people of a case. */
  private boolean hasHeard(Place place, List<EmergencyDeploy> told) {
    return told.stream()
        .anyMatch(deploy -> hearers.hears(place, deploy.home(), Optional.of(deploy.id())));
  }

  private List<Parcel> tell(
      MemberId member,
      DeskEvent event,
      DeskWords words,
      Happening happening,
      List<EmergencyDeploy> told) {
    Desk desk = happening.after();
    var parcels = new ArrayList<Parcel>();
    for (EmergencyDeploy deploy : desk.listOpen()) {
      boolean exposed = deploy.isRestricted() && hearers.isPublic(deploy.home());
      if (!exposed && hasPart(member, deploy, happening)) {
        String line = words.told(event).orElse("");
        var lines = new CaseLines(deploy.id()).add(line).atMost(1);
        parcels.addAll(hearers.say(deploy.home(), Optional.of(deploy.id()), lines));
        told.add(deploy);
      }
    }
    return parcels;
  }

  /** Who asked, carries it out, confirmed or claims something in it, and who could confirm. */
  private static boolean hasPart(MemberId member, EmergencyDeploy deploy, Happening happening) {
    Desk desk = happening.after();
    var quorum = Seats.quorum(deploy, desk.roster(), happening.envelope().at());
    boolean couldConfirm =
        deploy.status().isBeforeStart()
            && quorum.listOpen().stream()
                .anyMatch(
                    team -> Seats.listCould(deploy, quorum, team, desk.roster()).contains(member));
    return couldConfirm
        || deploy.requester().equals(member)
        || deploy.deployer().equals(Optional.of(member))
        || quorum.findSeat(member).isPresent()
        || desk.work().listOf(deploy.id()).stream()
            .anyMatch(claim -> claim.holder().equals(member));
  }

  /** Each venue on that network, with the cases that are open there. */
  private List<Parcel> tellAll(
      Optional<String> network, Desk desk, Function<List<Case>, List<String>> words) {
    var parcels = new ArrayList<Parcel>();
    for (Routes.Route route : hearers.routes().venues()) {
      var lines = words.apply(desk.listOpenCases(route.venue()));
      hearers.listOn(network, route).stream()
          .map(channel -> hearers.say(channel, Optional.empty(), lines))
          .forEach(parcels::addAll);
    }
    return parcels;
  }
}
