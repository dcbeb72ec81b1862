package signalbox.chat.irc.live;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An emergency deploy from its request to its end, by dana, tyler, sam and robin, while eve and
 * mallory try to be somebody else.
 */
final class WholeDeploy {
  private static final String NOBODY = "I cannot tell who you are";

  private final Scene scene;

  private WholeDeploy(Scene scene) {
    this.scene = scene;
  }

  static void playIn(Scene scene) {
    var deploy = new WholeDeploy(scene);
    deploy.isAskedFor();
    deploy.isApprovedByWhoMayAlone();
    deploy.isCarriedOut();
  }

  private void isAskedFor() {
    scene.says(
        "dana",
        "!emergency deploy 1234 T1234 availability --rollback two readers in three see errors");
    scene.hears("help! I'd like to do an emergency deploy", "T1234", "[deploy-1, for dana]");
    scene.hears("deploy-1: needs releng", "sre");
    scene.says("dana", "!approve");
    scene.hears("deploy-1: you asked for it, so you fill no seat");
  }

  private void isApprovedByWhoMayAlone() {
    scene.forges("eve", "tyler", "!approve");
    scene.hears(NOBODY);
    scene.says("tyler", "!approve");
    String first = scene.hears("deploy-1: tyler confirms for releng", "still missing: sre");
    assertThat(first).doesNotContain("still missing: releng");
    scene.takesNick("sam", "sam_away");
    scene.takesNick("mallory", "sam");
    scene.says("mallory", "!approve");
    scene.hears("nothing was changed");
    scene.says("robin", "!status");
    scene.hears("deploy-1: requested", "missing: sre");
    // The account is who somebody is, whatever the nick.
    scene.says("sam", "!approve");
    scene.hears("deploy-1: sam confirms for sre", "every seat is filled");
  }

  private void isCarriedOut() {
    scene.says("dana", "!start");
    scene.hears("deploy-1: dana starts with", "sam", "tyler");
    scene.says("robin", "!note error rate is falling");
    scene.hears("deploy-1: robin notes: error rate is falling");
    scene.says("dana", "!done");
    scene.hears("deploy-1: dana is done");
    scene.says("dana", "!verified");
    scene.hears("deploy-1: dana has looked", "closed: verified");
    scene.says("tyler", "!status");
    scene.hears("no case is open here");
  }
}
