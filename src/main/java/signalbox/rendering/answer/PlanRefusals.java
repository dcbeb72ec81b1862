package signalbox.rendering.answer;

import java.util.List;
import signalbox.domain.Refusal;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.WindowWords;

/** What is in the way of a plan being another one. */
record PlanRefusals(Prefix prefix) {
  String of(Refusal.OnPlan refusal) {
    return switch (refusal) {
      case Refusal.BesideWindow(var id, var shift, var window) ->
          ": %s lies beside the window, %s; a shift of the whole window: %s"
              .formatted(
                  WindowWords.standing(shift),
                  WindowWords.standing(window),
                  prefix.type("plan shift", id, "<member>"));
      case Refusal.NoWindow _ ->
          " is an emergency, which has no window; who is there says so as it goes on";
      case Refusal.NoOperation(var id, var typed, var known) ->
          " has no operation %s; %s; to plan it: %s"
              .formatted(
                  Clip.to(typed, 60),
                  its("its operations", known.stream().map(o -> Clip.to(o, 40)).toList()),
                  prefix.type("plan operation", id, "<name> for <length>"));
      case Refusal.NoStep(_, int typed, int steps) ->
          " has no step %d; it has %d".formatted(typed, steps);
      case Refusal.NotMaintained(var id, var typed, var services) ->
          " does not maintain %s; %s; to change that: %s"
              .formatted(
                  Clip.said(typed.name()),
                  its("its services", services),
                  prefix.type("plan services", id, "<service,service>"));
      case Refusal.NotInPlan(var id, var member, var members) ->
          ": %s is not in the plan; %s; to add somebody: %s"
              .formatted(
                  member, its("who is", members), prefix.type("plan member", id, "<member>"));
      case Refusal.PlanFull(var id, var what, int limit) ->
          " has %d %s, which is the most; drop some first: %s"
              .formatted(limit, what, prefix.type("plan show", id));
    };
  }

  private static String its(String what, List<?> all) {
    return what + ": " + (all.isEmpty() ? "none" : Names.list(all));
  }
}
