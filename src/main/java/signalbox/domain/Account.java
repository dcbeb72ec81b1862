package signalbox.domain;

/** A verified identity on one network; on IRC the services account, on Discord the user id. */
public record Account(String network, String name) {
  private static final int SMALL = 'a' - 'A';

  /**
   * The form in which two names of one network are the same: A to Z are a to z, and nothing else is
   * anything else. Some networks hold {@code []\~} and {@code {}|^} to be the same too, others let
   * two people have them: whoever is not surely the same is somebody else.
   */
  public static String fold(String name) {
    var folded = new StringBuilder(name.length());
    name.chars().forEach(c -> folded.append((char) (c >= 'A' && c <= 'Z' ? c + SMALL : c)));
    return folded.toString();
  }

  /** The text by which two spellings of one account are the same. */
  public String key() {
    return network + "/" + fold(name);
  }

  /** Whether both are the same account, however they are spelt. */
  public boolean isSame(Account other) {
    return key().equals(other.key());
  }

  @Override
  public String toString() {
    return network + "/" + name;
  }
}
