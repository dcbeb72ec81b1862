package signalbox.rendering.papers.draft;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Papers;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.IncidentForm;
import signalbox.rendering.text.OneLine;

/**
 * The link that fills the form of a wiki for incident reports in. Somebody with the right to do so
 * looks it through and sends it, so nothing in the link sends or publishes anything.
 *
 * @param roster says who is called what on that wiki
 */
public record IncidentLink(IncidentForm form, Roster roster) {
  /** What servers and browsers surely take of an address. */
  static final int MOST_BYTES = 7_000;

  private static final String PAGE = "Special:IncidentReports/create";
  private static final int WORDS_BYTES = 600;
  private static final int ACTION_BYTES = 240;
  private static final int NAME_BYTES = 80;

  /** The link for that report. */
  public String of(Maintenance maintenance, Papers.Report report, List<Recorded> history) {
    return of(maintenance, report, Chronology.of(history));
  }

  String of(Maintenance maintenance, Papers.Report report, Chronology chronology) {
    String head = head(maintenance, report);
    int most = IncidentEvents.MOST;
    String link = head + events(chronology, most);
    while (link.length() > MOST_BYTES && most > IncidentEvents.FEWEST) {
      most--;
      link = head + events(chronology, most);
    }
    return link;
  }

  private String head(Maintenance maintenance, Papers.Report report) {
    var fields = new ArrayList<String>();
    fields.add(field("wpservice", report.service().name().replace(' ', '-')));
    fields.add(field("wpcause", report.cause().word()));
    fields.add("wpcontrol-other=1");
    fields.add(field("wpother", cut(report.words(), WORDS_BYTES)));
    fields.add(field("wpresponders", users(Incident.responders(maintenance))));
    fields.add(field("wpreview", users(Incident.reviewers(maintenance))));
    fields.add(field("wpactionables", lines(Incident.tasks(maintenance))));
    fields.removeIf(field -> field.endsWith("="));
    return form.index() + "?title=" + PAGE + "&" + String.join("&", fields);
  }

  private static String events(Chronology chronology, int most) {
    var fields = new StringBuilder();
    int number = 1;
    for (Chronology.Entry entry : IncidentEvents.of(chronology, most)) {
      String prefix = "&wp" + number + "-";
      fields
          .append(prefix)
          .append(field("timestamp", entry.at().truncatedTo(ChronoUnit.SECONDS).toString()))
          // Members need not be users of that wiki, so who did it is part of what was done.
          .append(prefix)
          .append("actor=information")
          .append(prefix)
          .append(field("action", cut(action(entry), ACTION_BYTES)))
          .append(prefix)
          .append(field("state", entry.state().word()));
      number++;
    }
    return fields.toString();
  }

  private static String action(Chronology.Entry entry) {
    return entry.who().isEmpty() ? entry.what() : entry.who() + " " + entry.what();
  }

  /** By their names on the wiki, as far as those are known. */
  private String users(List<MemberId> members) {
    return lines(
        members.stream()
            .map(m ->
                roster
                    .find(m)
                    .map(member -> member.names().getOrDefault("wiki", m.name()))
                    .orElse(m.name()))
            .toList());
  }

  private static String lines(Collection<?> items) {
    return items.stream()
        .map(item -> cut(item.toString(), NAME_BYTES))
        .collect(Collectors.joining("\n"));
  }

  private static String cut(String words, int bytes) {
    return Clip.to(OneLine.of(words), bytes);
  }

  private static String field(String name, String value) {
    return name + "=" + Percent.value(value);
  }
}
