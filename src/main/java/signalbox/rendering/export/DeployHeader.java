package signalbox.rendering.export;

import signalbox.domain.deploy.EmergencyDeploy;

/** What stands over the page of a deploy: what was asked for, by whom, and what became of it. */
record DeployHeader(MarkdownPage page) {
  void write(EmergencyDeploy deploy) {
    var request = deploy.request();
    page.title(deploy.id() + ": emergency deploy" + (deploy.isRestricted() ? " (restricted)" : ""))
        .item("State", state(deploy))
        .item("Change", request.change().url())
        .item("Task", request.task().id() + " " + request.task().url())
        .item("Reason", request.reason().map(reason -> reason.word()).orElse("not given"))
        .item("Approach", approach(deploy))
        .item("Requester", deploy.requester().name())
        .item("Deployer", deploy.deployer().map(d -> d.name()).orElse("not named"))
        .item("Asked for in", deploy.home().name() + ", " + deploy.progress().times().requested())
        .item("Policy", deploy.book().name() + ", digest " + deploy.book().digest())
        .item("Revision", String.valueOf(deploy.revision()));
    if (!request.words().isEmpty()) {
      page.item("Words", request.words());
    }
  }

  private static String approach(EmergencyDeploy deploy) {
    return deploy
        .request()
        .approach()
        .map(a -> a.kind().word() + a.why().map(why -> ": " + why).orElse(""))
        .orElse("not given");
  }

  private static String state(EmergencyDeploy deploy) {
    return deploy
        .progress()
        .closing()
        .map(c ->
            "closed "
                + c.at()
                + ", "
                + c.outcome().word()
                + c.by().map(by -> ", by " + by).orElse("")
                + (c.why().isEmpty() ? "" : ": " + c.why()))
        .orElse(deploy.status().word() + (deploy.isHeld() ? ", held" : ""));
  }
}
