package signalbox.domain.desk;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.CaseStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Seen;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.Clause;
import signalbox.policy.PolicyBook;
import signalbox.policy.Slug;
import signalbox.policy.Strength;

/** A case that stands at the desk, of whatever kind. */
public sealed interface Case {
  CaseId id();

  Venue home();

  boolean isRestricted();

  boolean isOpen();

  /** Whether it is the one that was seen so. */
  boolean isAs(Seen seen);

  int revision();

  CaseStatus status();

  /** The policy that it keeps. */
  PolicyBook book();

  /** Whether that member asked for it, or once did. */
  boolean isOwn(MemberId member);

  /** How much that clause of its policy weighs for it; empty: it does not apply to it. */
  Optional<Strength> strengthOf(Clause clause);

  /** The same of a clause that was found to be unmet. */
  default Strength weightOf(Slug slug) {
    return book().find(slug).flatMap(this::strengthOf).orElse(Strength.SHOWN);
  }

  /** How and when it was closed; empty while it is open. */
  Optional<Refusal.Closing> closing();

  /** An emergency deploy. */
  record OfDeploy(EmergencyDeploy deploy) implements Case {
    @Override
    public CaseId id() {
      return deploy.id();
    }

    @Override
    public Venue home() {
      return deploy.home();
    }

    @Override
    public boolean isRestricted() {
      return deploy.isRestricted();
    }

    @Override
    public boolean isOpen() {
      return deploy.isOpen();
    }

    @Override
    public boolean isAs(Seen seen) {
      return deploy.isAs(seen);
    }

    @Override
    public int revision() {
      return deploy.revision();
    }

    @Override
    public CaseStatus status() {
      return deploy.status();
    }

    @Override
    public PolicyBook book() {
      return deploy.book();
    }

    @Override
    public boolean isOwn(MemberId member) {
      return deploy.crew().requesters().contains(member);
    }

    @Override
    public Optional<Strength> strengthOf(Clause clause) {
      return Optional.of(clause.strength());
    }

    @Override
    public Optional<Refusal.Closing> closing() {
      return deploy
          .progress()
          .closing()
          .map(c -> new Refusal.Closing(deploy.id(), c.outcome(), c.at()));
    }
  }

  /** A maintenance. */
  record OfMaintenance(Maintenance maintenance) implements Case {
    @Override
    public CaseId id() {
      return maintenance.id();
    }

    @Override
    public Venue home() {
      return maintenance.home();
    }

    @Override
    public boolean isRestricted() {
      return maintenance.isRestricted();
    }

    @Override
    public boolean isOpen() {
      return maintenance.isOpen();
    }

    @Override
    public boolean isAs(Seen seen) {
      return maintenance.isAs(seen);
    }

    @Override
    public int revision() {
      return maintenance.revision();
    }

    @Override
    public CaseStatus status() {
      return maintenance.status();
    }

    @Override
    public PolicyBook book() {
      return maintenance.book();
    }

    @Override
    public boolean isOwn(MemberId member) {
      return maintenance.isPlanner(member);
    }

    @Override
    public Optional<Strength> strengthOf(Clause clause) {
      return MaintenanceRules.findStrength(clause, maintenance);
    }

    @Override
    public Optional<Refusal.Closing> closing() {
      return maintenance
          .progress()
          .closing()
          .map(c -> new Refusal.Closing(maintenance.id(), c.outcome(), c.at()));
    }
  }
}
