package signalbox.program.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.InstantSource;
import signalbox.domain.ledger.Ledger;
import signalbox.domain.ledger.Statistics;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.rendering.figures.StatisticsChart;
import signalbox.rendering.figures.StatisticsExport;
import signalbox.store.Store;

/** Prints what came of the cases of the last months, in figures; beside a running bot or alone. */
public final class ShowStatistics implements Program {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Months that can be looked back at. */
  private static final int MOST_MONTHS = 999;

  private final Invocation.Stats invocation;
  private final Streams streams;
  private final Store store;
  private final InstantSource clock;

  public ShowStatistics(
      Invocation.Stats invocation, Streams streams, Store store, InstantSource clock) {
    this.invocation = invocation;
    this.streams = streams;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public ExitCode run() {
    try (store) {
      if (invocation.months() < 1 || invocation.months() > MOST_MONTHS) {
        streams.err().println("months are 1 to " + MOST_MONTHS);
        return ExitCode.UNUSABLE;
      }
      var ledger = new Ledger();
      store.history().read(0, ledger::take);
      var counted =
          ledger.listFigures().stream()
              .filter(c -> invocation.restricted() || !c.restricted())
              .toList();
      var statistics = Statistics.ofLast(invocation.months(), counted, clock.instant());
      streams.out().println(text(statistics));
      return ExitCode.DONE;
    }
  }

  private String text(Statistics statistics) {
    return switch (invocation.form()) {
      case JSON -> json(statistics);
      case SVG -> StatisticsChart.of(statistics).strip();
    };
  }

  private static String json(Statistics statistics) {
    try {
      return MAPPER.writeValueAsString(StatisticsExport.of(statistics));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("statistics that are no JSON", bug);
    }
  }
}
