package signalbox.people;

/** How account names are compared. */
public final class AccountName {
  private static final int SMALL = 'a' - 'A';

  private AccountName() {}

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
}
