package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.message.Parcel;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.deploy.CaseWords;
import signalbox.rendering.sal.SalLines;
import signalbox.rendering.text.Prefix;

/** Who hears what has happened to an emergency deploy. */
record DeployReactions(CaseVoice voice, Prefix prefix) {
  List<Parcel> to(EmergencyDeploy deploy, List<Event> events) {
    var happening = voice.happening();
    var scene = scene(happening, deploy);
    List<String> lines = CaseWords.of(scene, happening.before().work(), events);
    var parcels = new ArrayList<Parcel>(atHome(events, lines));
    parcels.addAll(
        new PrivateRequests(voice.hearers(), scene).to(events, happening.envelope().by()));
    for (Event event : events) {
      if (event instanceof DeployEvent deployEvent) {
        parcels.addAll(voice.hearers().log(scene.id(), new SalLines(scene).of(deployEvent)));
      }
    }
    parcels.addAll(new Doubles(voice.hearers(), voice.venues(), scene).to(events));
    parcels.addAll(voice.elsewhere(lines));
    return parcels;
  }

  private Scene scene(Happening happening, EmergencyDeploy deploy) {
    Envelope envelope = happening.envelope();
    return Scene.of(happening.after(), deploy, envelope.presence(), envelope.at(), prefix);
  }

  private List<Parcel> atHome(List<Event> events, List<String> lines) {
    for (Event event : events) {
      if (event instanceof DeployEvent.Undelivered undelivered) {
        return voice.alarm(undelivered.network(), lines);
      }
    }
    return voice.atHome(lines);
  }
}
