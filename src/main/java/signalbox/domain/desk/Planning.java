package signalbox.domain.desk;

import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.maintenance.Windows;
import signalbox.policy.PolicyBook;

/** Decides whether a plan opens a maintenance. */
final class Planning {
  private Planning() {}

  static Decision plan(
      Desk desk, Envelope envelope, Speaker.Known by, Command.PlanMaintenance command) {
    var site = desk.setting().site().orElseThrow();
    PolicyBook book = desk.findBook().orElseThrow();
    var policy = book.maintenance();
    if (policy.isEmpty()) {
      return Decision.refuse(new Refusal.NoMaintenance(book.name()));
    }
    var home = Requesting.home(site, envelope.place(), command.restricted());
    if (home.isEmpty()) {
      return Decision.refuse(new Refusal.NoRestrictedVenue());
    }
    if (desk.listOpenCases().size() >= Requesting.MOST_OPEN) {
      return Decision.refuse(new Refusal.DeskFull("open cases", Requesting.MOST_OPEN));
    }
    return new Repeated(desk, envelope, home.get())
        .find(command.plan())
        .or(() ->
            Windows.findFault(
                command.plan().window(), command.longer(), policy.get(), envelope.at()))
        .map(Decision::refuse)
        .orElseGet(() ->
            Decision.accept(
                new PlanEvent.Planned(
                    CaseId.maintenance(desk.mark().nextNumber()),
                    by.member(),
                    command.plan(),
                    new DeployEvent.Origin(
                        home.get().venue(), home.get().restricted(), book.name(), book.digest()))));
  }
}
