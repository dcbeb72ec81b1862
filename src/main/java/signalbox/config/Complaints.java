package signalbox.config;

import signalbox.config.binding.Faults;
import signalbox.config.binding.Places;

/**
 * Says what is wrong with a file whose keys are bound, with the line of the key.
 *
 * @param faults where complaints go
 * @param places of the keys
 */
public record Complaints(Faults faults, Places places) {

  public void add(String key, String words) {
    faults.add(places.of(key), key, words);
  }

  public void when(boolean wrong, String key, String words) {
    if (wrong) {
      add(key, words);
    }
  }

  /** Complains of what is not there, unless it is and was complained of already. */
  void whenAbsent(boolean wrong, String key, String words) {
    when(wrong && faults.list().stream().noneMatch(f -> f.key().startsWith(key)), key, words);
  }
}
