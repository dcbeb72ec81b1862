package signalbox.rendering.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.domain.Service;
import signalbox.domain.Shift;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.domain.desk.Clashes;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Timing;

/** What a maintenance has and a deploy has not, as plain values; every key is always there. */
final class ExportPlan {
  private ExportPlan() {}

  /** It has no change and nobody who deploys; what it has stands in its plan. */
  static Map<String, @Nullable Object> ofMaintenance(Maintenance maintenance) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("change", null);
    one.put("task", null);
    one.put("reason", null);
    one.put("requester", maintenance.planner().name());
    one.put("deployer", null);
    one.put("held", maintenance.isHeld());
    one.put("plan", of(maintenance));
    return one;
  }

  static Map<String, @Nullable Object> of(Maintenance maintenance) {
    var work = maintenance.work();
    var timing = maintenance.course().timing();
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("title", maintenance.plan().title());
    one.put("services", maintenance.plan().services().stream().map(Service::name).toList());
    one.put("emergency", maintenance.isEmergency());
    one.put("immediate", maintenance.isImmediate());
    one.put("window", window(maintenance));
    one.put("began", Export.text(timing.started()));
    one.put("ended", Export.text(timing.ended().map(Timing.End::at)));
    one.put("goal", Export.text(work.goal()));
    one.put("targets", work.listTargets().stream().map(Target::name).toList());
    one.put("operations", work.operations().stream().map(ExportPlan::operation).toList());
    one.put("steps", work.papers().steps());
    one.put("venue", Export.text(work.papers().venue()));
    one.putAll(crew(maintenance));
    return one;
  }

  /** With every extension; nobody plans when an emergency is over. */
  private static Map<String, @Nullable Object> window(Maintenance maintenance) {
    Window window = Clashes.windowOf(maintenance);
    boolean isOpenEnded = maintenance.isEmergency() && window.length().isZero();
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("start", window.start().toString());
    one.put("end", Export.text(Optional.of(window).filter(_ -> !isOpenEnded).map(Window::end)));
    return one;
  }

  private static Map<String, @Nullable Object> crew(Maintenance maintenance) {
    var crew = maintenance.crew();
    var leads = new LinkedHashMap<String, @Nullable Object>();
    crew.leads().forEach((service, lead) -> leads.put(service, lead.name()));
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("lead", Export.text(crew.lead()));
    one.put("leads", leads);
    one.put("members", crew.members().stream().map(MemberId::name).toList());
    one.put("agreed", listAgreed(maintenance));
    one.put("shifts", crew.shifts().stream().map(ExportPlan::shift).toList());
    return one;
  }

  /** Those whose yes is to the plan as it stands. */
  private static List<String> listAgreed(Maintenance maintenance) {
    return maintenance.crew().members().stream()
        .filter(m -> maintenance.work().agreements().isAgreed(m, maintenance.revision()))
        .map(MemberId::name)
        .toList();
  }

  private static Map<String, @Nullable Object> operation(Operation operation) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("name", operation.name());
    one.put("seconds", operation.length().toSeconds());
    one.put("by", Export.text(operation.by()));
    one.put("on", Export.text(operation.on()));
    one.put("needsManager", operation.needsManager());
    return one;
  }

  private static Map<String, @Nullable Object> shift(Shift shift) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("member", shift.member().name());
    one.put("start", shift.window().start().toString());
    one.put("end", shift.window().end().toString());
    return one;
  }
}
