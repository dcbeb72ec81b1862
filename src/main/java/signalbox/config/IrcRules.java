package signalbox.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import signalbox.config.settings.Network;
import signalbox.config.settings.Network.Sasl.Mechanism;

/** What must hold within one IRC network. */
record IrcRules(String key, Network.Irc irc, Path directory, Complaints complaints) {
  private static final Pattern NICK =
      Pattern.compile("[A-Za-z\\[\\]\\\\`_^{|}][A-Za-z0-9\\[\\]\\\\`_^{|}-]{0,29}");
  private static final Pattern USER = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,15}");
  private static final Pattern CHANNEL_KEY = Pattern.compile("[^:\\s,][^\\s,]{0,49}");
  private static final Pattern MARKER =
      Pattern.compile("[^\\s\\p{Cc}]([^\\p{Cc}]{0,38}[^\\s\\p{Cc}])?");
  private static final Pattern SEPARATOR = Pattern.compile("(?=.*\\S)[^\\p{Cc}]{1,10}");
  private static final int LONGEST_IDLE = 100;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  void check() {
    complaints.whenAbsent(
        irc.servers().isEmpty(),
        key + ".servers",
        "there is no server; write for instance [\"irc.libera.chat:6697\"]");
    checkName();
    checkEntry();
    checkConnection();
    checkTopic();
    irc.channels().forEach(this::checkKey);
  }

  private void checkName() {
    String nick = irc.name().nick();
    complaints.when(
        !nick.isEmpty() && !NICK.matcher(nick).matches(),
        key + ".nick",
        "no IRC nick: up to 30 letters, digits and []\\`_^{|}-, not a digit first");
    complaints.when(
        !USER.matcher(irc.name().userName()).matches(),
        key + ".user-name",
        "write 1 to 16 letters, digits, dots, - and _, a letter first");
    complaints.when(
        CONTROL.matcher(irc.name().realName()).find(), key + ".real-name", "write one line");
  }

  private void checkEntry() {
    var tls = irc.entry().tls();
    if (!tls.trust().equals(Network.Tls.SYSTEM)) {
      checkFile(key + ".tls.trust", tls.trust());
    }
    tls.certificate().ifPresent(c -> checkFile(key + ".tls.certificate", c.toString()));
    irc.entry().sasl().ifPresent(sasl -> checkLogin(sasl, tls));
    complaints.when(
        irc.entry().password().filter(p -> CONTROL.matcher(p.reveal()).find()).isPresent(),
        key + ".password",
        "it has more than one line");
  }

  private void checkLogin(Network.Sasl sasl, Network.Tls tls) {
    boolean isPlain = sasl.mechanism() == Mechanism.PLAIN;
    complaints.whenAbsent(
        isPlain && sasl.password().isEmpty(),
        key + ".sasl.password",
        "plain needs a password; write password = ${?NAME} and set NAME in the environment, or"
            + " password-file = \"path\"");
    complaints.when(
        !isPlain && (tls.certificate().isEmpty() || !tls.enabled()),
        key + ".sasl.mechanism",
        "external needs tls.certificate and tls.enabled = true");
  }

  private void checkFile(String at, String file) {
    boolean found;
    try {
      found = Files.isReadable(directory.resolve(file));
    } catch (InvalidPathException _) {
      found = false;
    }
    complaints.when(!found, at, "there is no such file that can be read in " + directory);
  }

  private void checkConnection() {
    var connection = irc.connection();
    complaints.when(
        connection.deadAfter().compareTo(connection.pingEvery().multipliedBy(2)) < 0,
        key + ".dead-after",
        "write twice ping-every or more, so that one late answer ends nothing");
    var reconnect = connection.reconnect();
    complaints.when(
        reconnect.first().compareTo(reconnect.longest()) > 0,
        key + ".reconnect.first",
        "write no more than longest");
  }

  private void checkTopic() {
    var topic = irc.topic();
    String separator = topic.separator().strip();
    if (!SEPARATOR.matcher(topic.separator()).matches()) {
      complaints.add(
          key + ".topic.separator", "write 1 to 10 signs that are not all blanks, such as \" | \"");
      return;
    }
    complaints.when(
        !MARKER.matcher(topic.marker()).matches() || topic.marker().contains(separator),
        key + ".topic.marker",
        "write 1 to 40 characters without the separator, such as EMERGENCY");
    complaints.when(
        topic.idle().length() > LONGEST_IDLE
            || CONTROL.matcher(topic.idle()).find()
            || topic.idle().contains(separator),
        key + ".topic.idle",
        "write up to " + LONGEST_IDLE + " characters without the separator");
  }

  /** Without ever repeating it. */
  private void checkKey(String channel, Network.IrcChannel keys) {
    complaints.when(
        keys.key().filter(k -> !CHANNEL_KEY.matcher(k.reveal()).matches()).isPresent(),
        key + ".channels." + channel + ".key",
        "no key of an IRC channel: 1 to 50 characters without blanks and commas");
  }
}
