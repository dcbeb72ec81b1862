package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Earshot;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.message.Parcel;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.Names;

/** That an emergency deploy is asked for while a maintenance goes on; nothing is held up by it. */
record BesideWords(Hearers hearers, Scene scene) {
  private static final int MOST = 4;

  /** A line at the home of the deploy for each maintenance of which may be heard there. */
  List<Parcel> atHome() {
    var lines =
        listUnderway().stream().filter(this::mayBeHeard).limit(MOST).map(this::line).toList();
    return hearers.say(scene.deploy().home(), Optional.of(scene.id()), lines);
  }

  private boolean mayBeHeard(Maintenance maintenance) {
    return Earshot.mayHear(
        scene.desk(), new Case.OfMaintenance(maintenance), scene.deploy().home());
  }

  private String line(Maintenance maintenance) {
    return "%s: %s of %s goes on; %s, who leads it: does this get into its way?"
        .formatted(
            scene.id(),
            maintenance.id(),
            Names.and(maintenance.plan().services()),
            Party.leader(maintenance));
  }

  /** What is said where such a maintenance is at home, when that is elsewhere. */
  List<Parcel> elsewhere() {
    var parcels = new ArrayList<Parcel>();
    for (Maintenance maintenance : listUnderway()) {
      if (!maintenance.home().equals(scene.deploy().home())) {
        parcels.addAll(
            hearers.say(
                maintenance.home(),
                Optional.of(maintenance.id()),
                List.of(
                    "%s: an emergency deploy is asked for, %s; %s, who leads: does it get into the way?"
                        .formatted(
                            maintenance.id(), name(scene.deploy()), Party.leader(maintenance)))));
      }
    }
    return parcels;
  }

  private static String name(EmergencyDeploy deploy) {
    return deploy.isRestricted()
        ? RestrictedWords.of(deploy.id())
        : deploy.id() + " in " + deploy.home();
  }

  private List<Maintenance> listUnderway() {
    return scene.desk().maintenances().values().stream()
        .filter(m -> m.status().isUnderway())
        .toList();
  }
}
