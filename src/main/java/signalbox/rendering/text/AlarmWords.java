package signalbox.rendering.text;

/** What people elsewhere are told when words did not come through. */
public final class AlarmWords {
  private AlarmWords() {}

  /** That the people on that network have not heard it all. */
  public static String undelivered(String network, String why) {
    return "I could not say all of it on %s (%s): tell the people there"
        .formatted(network, Clip.said(why));
  }
}
