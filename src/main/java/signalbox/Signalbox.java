package signalbox;

/** The signal box itself: the program that people start. */
public final class Signalbox {

  private Signalbox() {}

  /** Starts the program that the arguments name. */
  public static void main(String[] arguments) {
    IO.println("signalbox " + version());
  }

  static String version() {
    String version = Signalbox.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
