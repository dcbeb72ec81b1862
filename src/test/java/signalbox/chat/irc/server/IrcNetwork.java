package signalbox.chat.irc.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import signalbox.chat.irc.peer.Door;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Identity;
import signalbox.chat.irc.peer.Person;

/** InspIRCd's hub, a leaf that can be split off, and Atheme's services, all on this machine. */
public final class IrcNetwork implements AutoCloseable {
  static final String INSPIRCD = "/usr/sbin/inspircd";
  static final String ATHEME = "/usr/bin/atheme-services";

  /** The account that the bot logs in with. */
  public static final String BOT = "signalbox";

  private static final String NICKSERV = "NickServ";

  private static final CopyOption[] COPY = {
    StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING
  };

  private static final String OPER_PASSWORD = "oper-secret";

  /** Atheme asks again for a link that it did not get; a loaded machine takes its time. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final int MOST_LINKINGS = 100;

  private final Path folder;
  private final Ports ports;
  private final Identity identity;
  private final Daemon hub;
  private final Daemon leaf;
  private final Daemon services;
  private final AtomicInteger counter = new AtomicInteger();
  private Registrar registrar;
  private Optional<Person> operator = Optional.empty();
  private boolean linked;

  private IrcNetwork() throws IOException {
    this.folder = Unprivileged.folder();
    this.ports = Ports.unused();
    this.identity = Identity.selfSigned("localhost");
    fillFolder();
    this.hub = inspircd("hub.conf");
    this.leaf = inspircd("leaf.conf");
    this.services =
        new Daemon(
            folder,
            ATHEME,
            "-n",
            "-c",
            file("atheme.conf"),
            "-l",
            file("atheme.log"),
            "-p",
            file("atheme.pid"),
            "-D",
            folder.toString());
  }

  /** Starts hub and services; the leaf only when somebody asks for it. */
  public static IrcNetwork start() {
    IrcNetwork network;
    try {
      network = new IrcNetwork();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    try {
      network.startHub();
      network.startServices();
      network.registrar = new Registrar(() -> Registrar.coming().enters(network.free()));
      network.withAccount(BOT);
      return network;
    } catch (RuntimeException | AssertionError fault) {
      network.close();
      throw fault;
    }
  }

  private Daemon inspircd(String configuration) {
    return new Daemon(folder, program(), "--nofork", "--nopid", "--config", file(configuration));
  }

  /** Where AppArmor is on, the package's program may read its own folders only; a copy is free. */
  private String program() {
    try {
      Path copy = folder.resolve("inspircd");
      return isConfined() ? Files.copy(Path.of(INSPIRCD), copy, COPY).toString() : INSPIRCD;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static boolean isConfined() throws IOException {
    Path switched = Path.of("/sys/module/apparmor/parameters/enabled");
    return Files.isReadable(switched) && Files.readString(switched).startsWith("Y");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void fillFolder() throws IOException {
    identity.writeCertificate(folder.resolve("certificate.pem"));
    identity.writeKey(folder.resolve("key.pem"));
    for (String name : List.of("hub.conf", "leaf.conf", "both.conf", "atheme.conf")) {
      String filled =
          ports
              .fillIn(template(name))
              .replace("@FOLDER@", folder.toString())
              .replace("@OPER_PASSWORD@", OPER_PASSWORD);
      Files.writeString(folder.resolve(name), filled);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Unprivileged.own(file);
      }
    }
  }

  private static String template(String name) throws IOException {
    try (InputStream in = IrcNetwork.class.getResourceAsStream("/irc/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  // Where to go in.

  /** Without limits. */
  public Door free() {
    return Door.plain(ports.free());
  }

  /** The same, encrypted. */
  public Door tls() {
    return Door.tls(ports.tls(), Identity.anonymous());
  }

  /** Under the limits of InspIRCd's example configuration. */
  public Door limited() {
    return Door.plain(ports.limited());
  }

  /** The other server. */
  public Door leaf() {
    return Door.plain(ports.leaf());
  }

  /** Who the server says it is. */
  public Identity identity() {
    return identity;
  }

  // Who is there.

  public String passwordOf(String account) {
    return Registrar.passwordOf(account);
  }

  /** Registers an account with NickServ, if that has not been done. */
  public IrcNetwork withAccount(String account) {
    registrar.account(account);
    return this;
  }

  /** Somebody with an account of the same name, logged in, at the door without limits. */
  public Person person(String name) {
    return person(name, free());
  }

  public Person person(String name, Door door) {
    withAccount(name);
    expectOnline(NICKSERV);
    expectNickIsFree(name);
    return Person.named(name).logsIn(name, passwordOf(name)).enters(door);
  }

  /** Several such people. */
  public Company company(String... names) {
    return company(free(), names);
  }

  public Company company(Door door, String... names) {
    return new Company(List.of(names), name -> person(name, door));
  }

  /** Somebody without an account. */
  public Person stranger(String nick) {
    return Person.named(nick).enters(free());
  }

  /** A channel that nobody has been in, registered, with the bot's account as its operator. */
  public String channel(String stem) {
    String channel = "#" + stem + "-" + counter.incrementAndGet();
    registrar.channel(channel, BOT);
    return channel;
  }

  /** Waits until nobody has this nick. */
  public void expectNickIsFree(String nick) {
    registrar.expectNickIsFree(nick);
  }

  /** Waits until somebody has this nick. */
  public void expectOnline(String nick) {
    registrar.expectOnline(nick);
  }

  /** Somebody who may kill, split and join; stays until the end. */
  public synchronized Person operator() {
    if (operator.filter(one -> !one.wire().lines().hasEnded()).isEmpty()) {
      Person oper = stranger("oper");
      oper.becomesOperator("oper", OPER_PASSWORD);
      oper.sends("MODE oper +s +lL");
      oper.catchesUp();
      operator = Optional.of(oper);
    }
    return operator.orElseThrow();
  }

  // What happens to it.

  public void killHub() {
    hub.kill();
    linked = false;
  }

  /** Starts the hub again, and waits until people can come in. */
  public void startHub() {
    hub.start();
    hub.expectOutput("InspIRCd to run", "InspIRCd is now running");
  }

  /** Ends the services; who is logged in stays so, but nobody else can log in. */
  public void stopServices() {
    services.stop();
    registrar.expectGone(NICKSERV);
  }

  /** Starts the services, and waits until people can log in. */
  public void startServices() {
    if (!services.isRunning()) {
      services.start();
    }
    expectServices();
  }

  /** Waits until people can log in, and be served; the services do not all come at once. */
  public void expectServices() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!seesServices()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no services:\n" + complaint());
      }
    }
  }

  /** Whoever came in before the services was not offered to log in. */
  private boolean seesServices() {
    try (Person watcher = stranger("watcher" + counter.incrementAndGet())) {
      watcher.seesOnline(NICKSERV);
      watcher.seesOnline("ChanServ");
      return watcher.offered().stream().anyMatch(one -> one.startsWith("sasl"));
    }
  }

  /** Links the leaf to the hub. */
  public void link() {
    if (linked) {
      return;
    }
    if (!leaf.isRunning()) {
      leaf.start();
      leaf.expectOutput("the leaf to run", "InspIRCd is now running");
    }
    Person oper = operator();
    boolean isLinked = false;
    for (int i = 0; i < MOST_LINKINGS && !isLinked; i++) {
      oper.sends("CONNECT leaf.test");
      isLinked = isFinished(oper.expect("the link to leaf.test", IrcNetwork::isOutcome).last());
    }
    if (!isLinked) {
      throw new AssertionError("the servers do not link");
    }
    linked = true;
  }

  /** A leaf that has not yet seen that it was split off refuses the hub for a moment. */
  private static boolean isOutcome(Heard heard) {
    return heard.is("NOTICE") && (isFinished(heard.last()) || isRefused(heard.last()));
  }

  private static boolean isFinished(String notice) {
    return notice.contains("leaf.test") && notice.contains("burst");
  }

  /** The server prints the name in bold. */
  private static boolean isRefused(String notice) {
    return notice.contains("leaf.test") && notice.contains("failed with error");
  }

  /** Splits the leaf off. */
  public void split() {
    Person oper = operator();
    oper.sends("RSQUIT leaf.test :testing");
    oper.expect(
        "the split of leaf.test",
        heard -> heard.is("NOTICE") && heard.last().contains("leaf.test"));
    linked = false;
  }

  /** Everything runs and is linked as it was in the beginning, for whoever comes next. */
  void restore() {
    if (!hub.isRunning()) {
      startHub();
    }
    startServices();
  }

  /** What the servers have printed, for somebody who looks why they do not run. */
  String complaint() {
    return String.join("\n", hub.output()) + "\n" + String.join("\n", services.output());
  }

  @Override
  public void close() {
    // Killed first: the people who stay are not waited for then.
    services.kill();
    leaf.kill();
    hub.kill();
    if (registrar != null) {
      registrar.close();
    }
    operator.ifPresent(Person::close);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
