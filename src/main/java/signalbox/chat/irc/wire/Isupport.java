package signalbox.chat.irc.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says of itself in numeric 005; what it does not say is as the protocol has it.
 *
 * @param tokens keys in upper case; a key without a value has the empty one
 */
public record Isupport(Map<String, String> tokens) {
  /** More than any server has; those beyond are not kept. */
  private static final int MOST_TOKENS = 300;

  private static final int LONGEST_TOKEN = 600;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_./\\-]{1,60}");
  private static final Pattern PREFIX = Pattern.compile("\\(([^)]*)\\)(.*)");
  private static final Pattern ESCAPED = Pattern.compile("(?:\\\\x[0-9A-Fa-f]{2})+");

  public Isupport {
    tokens = Map.copyOf(tokens);
  }

  /** Before a server has said anything. */
  public static Isupport usual() {
    return new Isupport(Map.of());
  }

  /** With what a line 005 says: neither our nick in front nor the words for people behind. */
  public Isupport with(IrcLine line) {
    List<String> params = line.params();
    return params.size() < 2 ? this : with(params.subList(1, params.size() - 1));
  }

  /** With these tokens: {@code KEY}, {@code KEY=value} or, to take it back, {@code -KEY}. */
  public Isupport with(List<String> tokens005) {
    var all = new LinkedHashMap<>(tokens);
    for (String token : tokens005) {
      boolean isTakenBack = token.startsWith("-");
      String[] parts = token.substring(isTakenBack ? 1 : 0).split("=", 2);
      String key = parts[0].toUpperCase(Locale.ROOT);
      if (token.length() > LONGEST_TOKEN || !KEY.matcher(key).matches()) {
        continue;
      }
      if (isTakenBack) {
        all.remove(key);
      } else if (all.size() < MOST_TOKENS || all.containsKey(key)) {
        all.put(key, parts.length < 2 ? "" : unescape(parts[1]));
      }
    }
    return new Isupport(all);
  }

  /** The value of a key, "" when it stands without one; empty when the server does not say it. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(tokens.get(key));
  }

  public Casemapping casemapping() {
    return find("CASEMAPPING").map(Casemapping::of).orElse(Casemapping.RFC1459);
  }

  /** The signs with which names of channels begin. */
  public String channelTypes() {
    return find("CHANTYPES").orElse("#&");
  }

  /** Whether a target is a channel and not a person. */
  public boolean isChannel(String target) {
    return !target.isEmpty() && channelTypes().indexOf(target.charAt(0)) >= 0;
  }

  /** The signs before a nick in a list of names, the mightiest first, such as {@code @+}. */
  public String prefixes() {
    return prefix(2);
  }

  /** The modes that give the {@link #prefixes}, in the same order, such as {@code ov}. */
  public String prefixModes() {
    return prefix(1);
  }

  private String prefix(int part) {
    var said = PREFIX.matcher(find("PREFIX").orElse("(ov)@+"));
    return said.matches() ? said.group(part) : "";
  }

  /** Signs that, before a channel, address only those who stand so high. */
  public String statusMessage() {
    return find("STATUSMSG").orElse("");
  }

  /** The channel of a target such as {@code @#example}, to which only operators listen. */
  public String channelOf(String target) {
    int signs = 0;
    while (signs < target.length() && statusMessage().indexOf(target.charAt(signs)) >= 0) {
      // On some servers a sign of status is a sign of channels too.
      if (isChannel(target.substring(signs))) {
        break;
      }
      signs++;
    }
    return isChannel(target.substring(signs)) ? target.substring(signs) : target;
  }

  public int nickLength() {
    return number("NICKLEN").orElse(9);
  }

  public int channelLength() {
    return number("CHANNELLEN").orElse(200);
  }

  /** Empty when any length will do. */
  public OptionalInt topicLength() {
    return number("TOPICLEN");
  }

  /** The longest line in bytes, its end included, tags apart. */
  public int lineLength() {
    return Math.max(512, number("LINELEN").orElse(512));
  }

  /** The name of the network, for people. */
  public Optional<String> network() {
    return find("NETWORK").filter(name -> !name.isEmpty());
  }

  /** Whether WHO can tell accounts. */
  public boolean whox() {
    return tokens.containsKey("WHOX");
  }

  /** How many nicks may be watched; 0 when the server cannot. */
  public int monitor() {
    return tokens.containsKey("MONITOR") ? number("MONITOR").orElse(Integer.MAX_VALUE) : 0;
  }

  private OptionalInt number(String key) {
    return find(key)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }

  private static String unescape(String value) {
    return ESCAPED.matcher(value).replaceAll(Isupport::meaning);
  }

  private static String meaning(MatchResult escaped) {
    String hex = escaped.group().replace("\\x", "");
    return Matcher.quoteReplacement(new String(HexFormat.of().parseHex(hex), UTF_8));
  }
}
