package signalbox.bootstrap;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import com.google.inject.spi.Message;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.coordinator.Trace;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Program;
import signalbox.program.Streams;
import signalbox.program.inspect.CheckConfiguration;
import signalbox.store.StoreFault;

/** Starts one program out of the modules that were chosen for it. */
public final class Launch {
  private static final String LOG_FOLDER = "signalbox.log.dir";

  private final Streams streams;

  public Launch(Streams streams) {
    this.streams = streams;
  }

  /** Reads the configuration, puts the program together and runs it to its end. */
  public ExitCode start(Invocation invocation, Module... modules) {
    return start(invocation, Optional.empty(), modules);
  }

  /**
   * The same for a program that can do without the store when another process holds it.
   *
   * @param whenHeld the only module of the program that is run then
   */
  ExitCode startUnlessHeld(
      Invocation invocation, Function<StoreFault, Module> whenHeld, Module... modules) {
    return start(invocation, Optional.of(whenHeld), modules);
  }

  private ExitCode start(
      Invocation invocation, Optional<Function<StoreFault, Module>> whenHeld, Module... modules) {
    if (!Files.isDirectory(invocation.config()) && !isShipped(invocation)) {
      streams.err().println(CheckConfiguration.noDirectory(invocation.config()));
      return ExitCode.UNUSABLE;
    }
    return switch (load(invocation)) {
      case Loaded.Ok(Configuration configuration) -> {
        openLog(invocation, configuration);
        yield guarded(configuration, whenHeld, modules);
      }
      case Loaded.Faulty(var faults) -> {
        faults.forEach(streams.err()::println);
        yield ExitCode.UNUSABLE;
      }
    };
  }

  /**
   * A play needs policies and nothing else of a place, so it can do with those that are shipped.
   */
  private static boolean isShipped(Invocation invocation) {
    return invocation instanceof Invocation.Play
        && invocation.config().equals(Invocation.USUAL_CONFIG)
        && !Files.exists(invocation.config());
  }

  private static Loaded load(Invocation invocation) {
    if (!isShipped(invocation)) {
      return ConfigurationReader.load(invocation.config());
    }
    try (var configuration = new ShippedConfiguration()) {
      return ConfigurationReader.load(configuration.folder());
    }
  }

  private ExitCode guarded(
      Configuration configuration,
      Optional<Function<StoreFault, Module>> whenHeld,
      Module... modules) {
    try {
      return assemble(configuration, streams, modules).run();
    } catch (CreationException | ProvisionException trouble) {
      Optional<StoreFault> fault = findFault(trouble);
      if (fault.isEmpty()) {
        return tell(trouble);
      }
      return whenHeld
          .filter(_ -> fault.get().kind() == StoreFault.Kind.LOCKED)
          .map(beside -> guarded(configuration, Optional.empty(), beside.apply(fault.get())))
          .orElseGet(() -> tell(fault.get()));
    } catch (StoreFault fault) {
      return tell(fault);
    } catch (RuntimeException bug) {
      return tell(bug);
    }
  }

  /** Only programs that live on leave a log; it has to be named before the first logger is made. */
  private static void openLog(Invocation invocation, Configuration configuration) {
    switch (invocation) {
      case Invocation.Sandbox _, Invocation.Run _, Invocation.SubmitPlan _ -> {
        if (System.getProperty(LOG_FOLDER) == null) {
          var folder = configuration.settings().running().log().directory();
          System.setProperty(LOG_FOLDER, folder.toString());
        }
      }
      case Invocation.Play _,
          Invocation.Check _,
          Invocation.Verify _,
          Invocation.Export _,
          Invocation.Calendar _,
          Invocation.Stats _,
          Invocation.Health _ -> {}
    }
  }

  static Program assemble(Configuration configuration, Streams streams, Module... modules) {
    LoggerFactory.getLogger(Launch.class)
        .info(
            "modules: {}",
            Arrays.stream(modules)
                .map(m -> m.getClass().getSimpleName())
                .collect(Collectors.joining(", ")));
    List<Module> all =
        Stream.concat(
                Stream.of(new StrictModule(), new ConfigurationModule(configuration, streams)),
                Arrays.stream(modules).flatMap(module -> all(module, configuration)))
            .toList();
    return Guice.createInjector(Stage.PRODUCTION, all).getInstance(Program.class);
  }

  private static Stream<Module> all(Module module, Configuration configuration) {
    return module instanceof OfConfiguration more
        ? Stream.concat(Stream.of(module), more.listFor(configuration).stream())
        : Stream.of(module);
  }

  private ExitCode tell(StoreFault fault) {
    streams.err().println("the store cannot be used: " + fault.getMessage());
    return ExitCode.STORE;
  }

  /** A store that cannot be used is no fault of the program. */
  private static Optional<StoreFault> findFault(RuntimeException trouble) {
    Collection<Message> causes =
        switch (trouble) {
          case CreationException creation -> creation.getErrorMessages();
          case ProvisionException provision -> provision.getErrorMessages();
          default -> List.of();
        };
    return causes.stream()
        .map(Message::getCause)
        .filter(StoreFault.class::isInstance)
        .map(StoreFault.class::cast)
        .findFirst();
  }

  /** Without the words of the fault, which may be those of a restricted case. */
  private ExitCode tell(RuntimeException bug) {
    String where = Trace.of(bug);
    LoggerFactory.getLogger(Launch.class).error("internal error: {}", where);
    streams.err().println("internal error: " + where);
    return ExitCode.BUG;
  }
}
