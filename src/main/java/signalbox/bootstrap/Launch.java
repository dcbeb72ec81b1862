package signalbox.bootstrap;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.store.StoreFault;

/** Starts one program out of the modules that were chosen for it. */
public final class Launch {
  private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

  private final Streams streams;

  public Launch(Streams streams) {
    this.streams = streams;
  }

  /** Reads the configuration, puts the program together and runs it to its end. */
  public ExitCode start(Invocation invocation, Module... modules) {
    return switch (ConfigurationReader.load(invocation.config())) {
      case Loaded.Ok(Configuration configuration) -> guarded(configuration, modules);
      case Loaded.Faulty(var faults) -> {
        faults.forEach(streams.err()::println);
        yield ExitCode.UNUSABLE;
      }
    };
  }

  private ExitCode guarded(Configuration configuration, Module... modules) {
    try {
      return assemble(configuration, modules).run();
    } catch (CreationException | ProvisionException trouble) {
      return findStoreFault(trouble).map(this::tell).orElseThrow(() -> trouble);
    } catch (StoreFault fault) {
      return tell(fault);
    }
  }

  private Program assemble(Configuration configuration, Module... modules) {
    LOG.info(
        "modules: {}",
        Arrays.stream(modules)
            .map(m -> m.getClass().getSimpleName())
            .collect(Collectors.joining(", ")));
    List<Module> all =
        Stream.concat(
                Stream.of(new StrictModule(), new ConfigurationModule(configuration, streams)),
                Arrays.stream(modules))
            .toList();
    return Guice.createInjector(Stage.PRODUCTION, all).getInstance(Program.class);
  }

  private ExitCode tell(StoreFault fault) {
    streams.err().println("the store cannot be used: " + fault.getMessage());
    return ExitCode.STORE;
  }

  private static Optional<StoreFault> findStoreFault(Throwable trouble) {
    return Stream.iterate(trouble, t -> t != null, Throwable::getCause)
        .filter(StoreFault.class::isInstance)
        .map(StoreFault.class::cast)
        .findFirst();
  }
}
