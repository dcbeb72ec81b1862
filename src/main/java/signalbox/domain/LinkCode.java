package signalbox.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;

/**
 * A one-time code by which somebody with two accounts shows that both are theirs, such as {@code
 * 7K-4M2Q-XD9T}. It is a secret as long as it is good, and is kept nowhere but sealed.
 *
 * @param text without hyphens; its first two characters tell which asking is meant, the others are
 *     40 bits that only who asked knows
 */
public record LinkCode(String text) {
  /** Those that nobody takes for another one: no I, L, O or U. */
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 10;
  private static final int NAME_LENGTH = 2;
  private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

  /** A new one. */
  public static LinkCode make(RandomGenerator chance) {
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
    }
    return new LinkCode(text.toString());
  }

  /** The code that was typed, with hyphens and capitals or without. */
  public static Optional<LinkCode> find(String typed) {
    String text =
        typed
            .toUpperCase(Locale.ROOT)
            .replace("-", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return SHAPE.matcher(text).matches() ? Optional.of(new LinkCode(text)) : Optional.empty();
  }

  /** As it is shown to who asked, and to nobody else. */
  public String shown() {
    return String.join(
        "-", text.substring(0, 2), text.substring(2, 6), text.substring(6, LENGTH));
  }

  /** What may be kept of it. */
  public Sealed seal(String salt) {
    return new Sealed(text.substring(0, NAME_LENGTH), salt, hash(salt));
  }

  /** Whether it is the one that was sealed. */
  public boolean opens(Sealed sealed) {
    return sealed.equals(seal(sealed.salt()));
  }

  /** Whether it is meant for that one, right or wrong. */
  public boolean isFor(Sealed sealed) {
    return text.startsWith(sealed.name());
  }

  private String hash(String salt) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest((salt + " " + text).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  /** Nobody reads it in a log. */
  @Override
  public String toString() {
    return "a code";
  }

  /**
   * A code of which only its hash is known.
   *
   * @param name its first characters, by which a wrong try is told whose it is
   */
  public record Sealed(String name, String salt, String hash) {}
}
