package signalbox.rendering.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import signalbox.domain.Event;
import signalbox.domain.Evidence;
import signalbox.domain.Finding;
import signalbox.domain.Recorded;
import signalbox.domain.Service;
import signalbox.domain.Speaker;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.identity.Link;
import signalbox.domain.work.ClaimState;
import signalbox.policy.PolicyBook;
import signalbox.rendering.answer.FindingWords;
import signalbox.view.CaseFile;
import signalbox.view.SeatView;

/**
 * Cases as plain values: maps, lists, texts, numbers, truths and null. Every key is always there; a
 * plan and the services of a seat, with every maintenance.
 *
 * @param eventNames the stored name of an event, such as {@code deploy.approved}
 */
public record Export(Function<Event, String> eventNames) {
  /** The number of this shape. */
  public static final int FORMAT = 1;

  /**
   * The cases by number, restricted ones only when they are asked for; and the accounts that are
   * members' by a link.
   */
  public Map<String, @Nullable Object> of(
      Collection<CaseFile> files, Collection<Link> links, boolean withRestricted) {
    var cases = new ArrayList<Object>();
    files.stream()
        .filter(file -> withRestricted || !file.about().isRestricted())
        .sorted(Comparator.comparing(file -> file.about().id()))
        .forEach(file -> cases.add(of(file)));
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("format", FORMAT);
    all.put("cases", cases);
    all.put("links", links.stream().map(Export::link).toList());
    return all;
  }

  private Map<String, @Nullable Object> of(CaseFile file) {
    Case about = file.about();
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("case", about.id().toString());
    one.put("kind", about.id().kind().word());
    one.put("status", kebab(about.status().word()));
    one.put("outcome", text(about.closing().map(closing -> closing.outcome().word())));
    one.put("restricted", about.isRestricted());
    one.put("policy", policy(about.book()));
    one.put("revision", about.revision());
    one.putAll(
        switch (about) {
          case Case.OfDeploy(var deploy) -> ofDeploy(deploy);
          case Case.OfMaintenance(var maintenance) -> ExportPlan.ofMaintenance(maintenance);
        });
    one.put("seats", file.seats().stream().map(Export::seat).toList());
    one.put("findings", file.view().findings().stream().map(Export::finding).toList());
    one.put("claims", file.view().claims().stream().map(Export::claim).toList());
    one.put("timeline", file.timeline().stream().map(this::entry).toList());
    return one;
  }

  private static Map<String, @Nullable Object> ofDeploy(EmergencyDeploy deploy) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("change", deploy.request().change().url());
    one.put("task", deploy.request().task().id());
    one.put("reason", text(deploy.request().reason().map(reason -> reason.word())));
    one.put("requester", deploy.requester().name());
    one.put("deployer", text(deploy.deployer()));
    one.put("held", deploy.isHeld());
    return one;
  }

  private static Map<String, @Nullable Object> link(Link link) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("network", link.account().network());
    one.put("account", link.account().name());
    one.put("member", link.member().name());
    one.put("approvedBy", link.approvedBy().name());
    one.put("at", link.at().toString());
    return one;
  }

  private static Map<String, @Nullable Object> policy(PolicyBook book) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("name", book.name());
    one.put("digest", book.digest());
    return one;
  }

  private static Map<String, @Nullable Object> seat(SeatView seat) {
    Optional<SeatView.Voice> filled = seat.filled();
    Optional<Evidence> evidence = filled.flatMap(SeatView.Voice::evidence);
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("team", seat.team().name());
    one.put("need", seat.need());
    one.put("filledBy", text(filled.map(SeatView.Voice::by)));
    one.put("onBehalfOf", text(filled.flatMap(SeatView.Voice::standIn).map(s -> s.member())));
    one.put("network", text(evidence.map(e -> e.account().network())));
    one.put("account", text(evidence.map(e -> e.account().name())));
    one.put("messageId", text(evidence.map(Evidence::messageId)));
    one.put("at", text(filled.map(SeatView.Voice::at)));
    if (!seat.services().isEmpty()) {
      one.put("services", seat.services().stream().map(Service::name).toList());
    }
    return one;
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("clause", finding.clause().text());
    one.put("result", finding.result().name());
    one.put("because", FindingWords.because(finding.because()));
    return one;
  }

  private static Map<String, @Nullable Object> claim(ClaimState claim) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("target", claim.target().name());
    one.put("holder", claim.holder().name());
    one.put("since", claim.times().since().toString());
    one.put("until", claim.times().until().toString());
    return one;
  }

  private Map<String, @Nullable Object> entry(Recorded recorded) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("seq", recorded.sequence());
    one.put("at", recorded.at().toString());
    one.put("event", eventNames.apply(recorded.event()));
    one.put("by", by(recorded.by()));
    return one;
  }

  private static String by(Speaker by) {
    return switch (by) {
      case Speaker.Known(var member, _) -> member.name();
      case Speaker.Stranger _ -> "stranger";
      case Speaker.Clock() -> "clock";
    };
  }

  /** The word of a status without its blanks. */
  private static String kebab(String word) {
    return word.replace(' ', '-');
  }

  static @Nullable String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }
}
