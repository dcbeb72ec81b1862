package signalbox.chat.irc.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link IrcNetwork} that all of a JVM share. Where the servers are not installed
 * such tests are skipped and say so; in CI they run or fail.
 */
public final class RealNetwork implements ExecutionCondition, ParameterResolver, AfterAllCallback {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(RealNetwork.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = missing();
    if (missing.isEmpty() || isDemanded()) {
      return ConditionEvaluationResult.enabled("the servers are here");
    }
    return ConditionEvaluationResult.disabled(
        missing.get() + " is not here: the packages inspircd and atheme-services bring it");
  }

  private static Optional<String> missing() {
    return Stream.of(IrcNetwork.INSPIRCD, IrcNetwork.ATHEME, "/usr/bin/setpriv")
        .filter(program -> !Files.isExecutable(Path.of(program)))
        .findFirst();
  }

  private static boolean isDemanded() {
    String ci = System.getenv("CI");
    return ci != null && !ci.isEmpty() && !ci.equals("false");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == IrcNetwork.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context)
        .computeIfAbsent(Shared.class, _ -> new Shared(IrcNetwork.start()), Shared.class)
        .network();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Shared shared = store(context).get(Shared.class, Shared.class);
    if (shared != null) {
      shared.network().restore();
    }
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getRoot().getStore(HERE);
  }

  /** Closed by JUnit when the last test is over. */
  private record Shared(IrcNetwork network) implements AutoCloseable {
    @Override
    public void close() {
      network.close();
    }
  }
}
