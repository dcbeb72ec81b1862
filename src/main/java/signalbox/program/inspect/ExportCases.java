package signalbox.program.inspect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.command.text.TypedCase;
import signalbox.command.text.Word;
import signalbox.domain.CaseChoice;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.rendering.export.ExportMarkdown;
import signalbox.rendering.papers.draft.IncidentLink;
import signalbox.rendering.text.IncidentForm;
import signalbox.store.Store;
import signalbox.view.CaseFile;

/** Prints cases with findings and timeline, for the record; beside a running bot or without it. */
public final class ExportCases implements Program {
  private final Invocation.Export invocation;
  private final Streams streams;
  private final Store store;
  private final Optional<IncidentForm> form;
  private final InstantSource clock;

  /**
   * @param form the form for incident reports of a wiki; empty: none is known
   */
  public ExportCases(
      Invocation.Export invocation,
      Streams streams,
      Store store,
      Optional<IncidentForm> form,
      InstantSource clock) {
    this.invocation = invocation;
    this.form = form;
    this.streams = streams;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public ExitCode run() {
    try (store) {
      Instant now = clock.instant();
      var archive = Archive.of(store.history());
      return invocation
          .name()
          .map(name -> one(archive, name, now))
          .orElseGet(() -> all(archive, now));
    }
  }

  private ExitCode all(Archive archive, Instant now) {
    return switch (invocation.format()) {
      case JSON -> json(archive.listFiles(now), archive);
      case MARKDOWN ->
          print(
              archive.listFiles(now).stream()
                  .filter(f -> !isHidden(f))
                  .map(ExportMarkdown::of)
                  .collect(Collectors.joining("\n")));
      case WIKITEXT -> {
        streams.err().println("wikitext is of one maintenance; say which, such as maintenance-18");
        yield ExitCode.UNUSABLE;
      }
    };
  }

  private ExitCode one(Archive archive, String name, Instant now) {
    Optional<CaseChoice> named = TypedCase.find(Word.of(name));
    if (named.isEmpty()) {
      streams
          .err()
          .println("no name of a case: " + name + "; such as deploy-17, maintenance-18, or 17");
      return ExitCode.UNUSABLE;
    }
    Optional<CaseFile> file = archive.find(named.get(), now);
    if (file.isEmpty()) {
      streams.err().println("there is no case " + name + " in this store");
      return ExitCode.NO;
    }
    if (isHidden(file.get())) {
      streams
          .err()
          .println(
              file.get().about().id()
                  + " is restricted; say --restricted to export it all the same");
      return ExitCode.NO;
    }
    return one(file.get(), archive);
  }

  private ExitCode one(CaseFile file, Archive archive) {
    var pages = new Pages(form.map(f -> new IncidentLink(f, archive.roster())));
    return switch (invocation.format()) {
      case JSON -> json(List.of(file), archive);
      case MARKDOWN -> print(pages.markdown(file));
      case WIKITEXT -> pages.wikitext(file).map(this::print).orElseGet(() -> nothing(file));
    };
  }

  private ExitCode nothing(CaseFile file) {
    streams
        .err()
        .println(
            file.about().id()
                + " has no post-mortem: it is no maintenance that has begun; --format markdown"
                + " shows it as it stands");
    return ExitCode.NO;
  }

  private boolean isHidden(CaseFile file) {
    return file.about().isRestricted() && !invocation.restricted();
  }

  private ExitCode json(List<CaseFile> files, Archive archive) {
    return print(CaseJson.of(files, archive.listLinks(), invocation.restricted()));
  }

  private ExitCode print(String text) {
    streams.out().println(text);
    return ExitCode.DONE;
  }
}
