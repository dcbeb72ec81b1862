package signalbox.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import signalbox.policy.PolicyBook;

/**
 * Gives a policy book the digest by which cases name it: of all that it says, so that two files
 * that mean the same have the same one, whatever their comments.
 */
final class PolicyDigest {
  private PolicyDigest() {}

  static PolicyBook seal(PolicyBook book) {
    return new PolicyBook(
        book.name(),
        sha256(spell(book)),
        book.clauses(),
        book.managers(),
        book.aliases(),
        book.times(),
        book.deploy(),
        book.maintenance());
  }

  private static String spell(PolicyBook book) {
    var lines = new StringBuilder();
    lines.append(book.name()).append('\n').append(book.managers()).append('\n');
    lines.append(new TreeMap<>(book.aliases())).append('\n').append(book.times()).append('\n');
    book.clauses().forEach(clause -> lines.append(clause).append('\n'));
    lines.append(book.deploy());
    book.maintenance().ifPresent(maintenance -> lines.append('\n').append(maintenance));
    return lines.toString();
  }

  /** In lower-case hexadecimal. */
  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("every Java has SHA-256", broken);
    }
  }
}
