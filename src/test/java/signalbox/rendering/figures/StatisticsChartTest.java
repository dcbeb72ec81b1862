package signalbox.rendering.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import signalbox.domain.ledger.Spread;
import signalbox.domain.ledger.Statistics;
import signalbox.domain.ledger.Statistics.Exceptions;
import signalbox.domain.ledger.Statistics.Outcomes;
import signalbox.domain.ledger.Statistics.Windows;

class StatisticsChartTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static Spread spread(int count, long median, long longest) {
    return new Spread(count, Duration.ofMinutes(median), Duration.ofMinutes(longest));
  }

  private static Statistics statistics(Map<String, Spread> seats, Spread quorum) {
    return new Statistics(
        NOW.minus(Duration.ofDays(90)),
        NOW,
        new Outcomes(new TreeMap<>(Map.of("verified", 3, "open", 1)), new TreeMap<>()),
        new TreeMap<>(seats),
        quorum,
        new Exceptions(2, 1),
        new Windows(spread(3, 0, 10), spread(1, 20, 20)));
  }

  private static Document read(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> all(Document svg, String tag) {
    var elements = new ArrayList<Element>();
    var nodes = svg.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void everySeatHasABarAndItsWords() throws Exception {
    var svg =
        read(
            StatisticsChart.of(
                statistics(
                    Map.of("sre", spread(4, 4, 10), "releng", spread(3, 5, 5)), spread(3, 6, 20))));
    assertThat(all(svg, "text"))
        .extracting(Element::getTextContent)
        .contains("sre", "4 min, 10 min (4)", "releng", "every seat", "6 min, 20 min (3)")
        .contains("clauses waived: 2; emergencies that did not wait for a yes: 1");
    assertThat(all(svg, "rect").stream().skip(1).map(e -> e.getAttribute("width")))
        .as("the longest is as wide as there is room, the others in proportion")
        .containsExactly("165", "66", "82", "82", "330", "99");
  }

  @Test
  void everythingStandsWithinThePicture() throws Exception {
    var seats = new TreeMap<String, Spread>();
    for (int i = 0; i < 40; i++) {
      seats.put("a-team-with-a-very-long-name-" + i, spread(i, i, 100_000));
    }
    String text = StatisticsChart.of(statistics(seats, spread(1, 1, 1)));
    var svg = read(text);
    int height = Integer.parseInt(svg.getDocumentElement().getAttribute("height"));
    assertThat(all(svg, "text"))
        .allSatisfy(
            e -> assertThat(Integer.parseInt(e.getAttribute("y"))).isBetween(10, height - 1));
    assertThat(text.length()).isLessThan(10_000);
  }

  @Test
  void namesAreNoTags() throws Exception {
    var svg =
        read(
            StatisticsChart.of(
                statistics(Map.of("<b>&\"\u0000", spread(1, 1, 1)), spread(0, 0, 0))));
    assertThat(all(svg, "b")).isEmpty();
    assertThat(all(svg, "text")).extracting(Element::getTextContent).contains("<b>&\" ");
  }

  @Test
  void nothingToCountIsSaidSo() throws Exception {
    var nothing = statistics(Map.of(), spread(0, 0, 0));
    var svg =
        read(
            StatisticsChart.of(
                new Statistics(
                    nothing.from(),
                    NOW,
                    new Outcomes(new TreeMap<>(), new TreeMap<>()),
                    new TreeMap<>(),
                    nothing.toQuorum(),
                    nothing.exceptions(),
                    nothing.windows())));
    assertThat(all(svg, "text"))
        .extracting(Element::getTextContent)
        .contains("no case was opened since 2026-08-24");
  }
}
