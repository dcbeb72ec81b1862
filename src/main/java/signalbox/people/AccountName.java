package signalbox.people;

import java.util.Locale;

/** How account names are compared. */
public final class AccountName {
  private AccountName() {}

  /**
   * The form in which two names of one network are the same: lower case as IRC has it (rfc1459),
   * where {@code []\~} are the large forms of {@code {}|^}. Discord's ids, being digits, stay.
   */
  public static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('[', '{')
        .replace(']', '}')
        .replace('\\', '|')
        .replace('~', '^');
  }
}
