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
import signalbox.store.Store;
import signalbox.view.CaseFile;

/** Prints cases with findings and timeline, for the record; beside a running bot or without it. */
public final class ExportCases implements Program {
  private final Invocation.Export invocation;
  private final Streams streams;
  private final Store store;
  private final InstantSource clock;

  public ExportCases(
      Invocation.Export invocation, Streams streams, Store store, InstantSource clock) {
    this.invocation = invocation;
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
          .orElseGet(() -> print(archive.listFiles(now), archive));
    }
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
    return print(List.of(file.get()), archive);
  }

  private boolean isHidden(CaseFile file) {
    return file.about().isRestricted() && !invocation.restricted();
  }

  private ExitCode print(List<CaseFile> files, Archive archive) {
    streams
        .out()
        .println(
            switch (invocation.format()) {
              case JSON -> CaseJson.of(files, archive.listLinks(), invocation.restricted());
              case MARKDOWN ->
                  files.stream()
                      .filter(f -> !isHidden(f))
                      .map(ExportMarkdown::of)
                      .collect(Collectors.joining("\n"));
            });
    return ExitCode.DONE;
  }
}
