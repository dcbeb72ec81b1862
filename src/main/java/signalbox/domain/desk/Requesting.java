package signalbox.domain.desk;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Refusal;
import signalbox.domain.Site;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.policy.PolicyBook;

/** Decides whether a request opens a case, and where it is at home. */
final class Requesting {
  /** Cases that may be open at once. */
  static final int MOST_OPEN = 1_000;

  private Requesting() {}

  static Decision request(
      Desk desk, Envelope envelope, Speaker.Known by, Command.RequestDeploy command) {
    var book = desk.findBook();
    var site = desk.setting().site();
    if (book.isEmpty() || site.isEmpty()) {
      throw new IllegalStateException("a request before policy and site were adopted");
    }
    Optional<MemberId> deployer = deployer(command.deployer(), by.member());
    if (deployer.isPresent() && desk.roster().find(deployer.get()).isEmpty()) {
      return Decision.refuse(
          new Refusal.UnknownMember(deployer.get(), desk.roster().listNear(deployer.get())));
    }
    var home = home(site.get(), envelope.place(), command.restricted());
    if (home.isEmpty()) {
      return Decision.refuse(new Refusal.NoRestrictedVenue());
    }
    if (desk.listOpenCases().size() >= MOST_OPEN) {
      return Decision.refuse(new Refusal.DeskFull("open cases", MOST_OPEN));
    }
    var same = findSame(desk, envelope, command.request().change(), Optional.empty());
    return same.isPresent()
        ? Decision.refuse(same.get())
        : opened(desk, envelope, by, command, home.get(), deployer);
  }

  private static Decision opened(
      Desk desk,
      Envelope envelope,
      Speaker.Known by,
      Command.RequestDeploy command,
      Home home,
      Optional<MemberId> deployer) {
    PolicyBook book = desk.findBook().orElseThrow();
    Site site = desk.setting().site().orElseThrow();
    Instant at = envelope.at();
    var facts =
        new DeployEvent.RequestFacts(
            Rota.findConductor(site, at),
            site.onCall(),
            command.deployer() instanceof DeployerChoice.Needed,
            Rota.findWindow(site, at));
    return Decision.accept(
        new DeployEvent.Requested(
            CaseId.deploy(desk.mark().nextNumber()),
            by.member(),
            command.request(),
            deployer,
            new DeployEvent.Origin(home.venue(), home.restricted(), book.name(), book.digest()),
            facts));
  }

  private static Optional<MemberId> deployer(DeployerChoice choice, MemberId speaker) {
    return switch (choice) {
      case DeployerChoice.Chosen c -> Optional.of(c.member());
      case DeployerChoice.Myself _ -> Optional.of(speaker);
      case DeployerChoice.Needed _, DeployerChoice.Unsaid _ -> Optional.empty();
    };
  }

  /**
   * Where the case is at home: where it was asked, unless that is a public or private talk about
   * something restricted; empty when there is no venue for that.
   */
  static Optional<Home> home(Site site, Place place, boolean asked) {
    return switch (place) {
      case Place.InVenue in when !site.isPublic(in.venue()) ->
          Optional.of(new Home(in.venue(), true));
      case Place.InVenue in when !asked -> Optional.of(new Home(in.venue(), false));
      case Place.InVenue _, Place.InPrivate _ -> site.restrictedVenue().map(v -> new Home(v, true));
      case Place.Nowhere _ -> Optional.of(new Home(site.defaultVenue(), asked));
    };
  }

  /** Where a case is at home. */
  record Home(Venue venue, boolean restricted) {}

  /**
   * Why that change is not asked for again: another open case asks for it. One of which nothing may
   * be heard where this is asked is passed over, since a refusal would tell what it is about.
   */
  static Optional<Refusal> findSame(
      Desk desk, Envelope envelope, ChangeRef change, Optional<CaseId> butNot) {
    return desk.listOpen().stream()
        .filter(d -> !Optional.of(d.id()).equals(butNot))
        .filter(d -> d.request().change().isSame(change))
        .filter(d -> Earshot.mayHear(desk, d, envelope.place(), envelope.by()))
        .findFirst()
        .map(d -> new Refusal.SameChange(d.id(), d.requester()));
  }
}
