package signalbox.chat.irc.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The account that servers run as: our own, or one that may do nothing when we are root. */
final class Unprivileged {
  private Unprivileged() {}

  /** What stands before a command so that it runs without rights and not longer than we do. */
  static List<String> prefix() {
    String name = System.getProperty("user.name");
    if (!name.equals("root")) {
      return List.of("setpriv", "--pdeathsig", "KILL", "--");
    }
    String account = account().orElseThrow().getName();
    return List.of(
        "setpriv",
        "--reuid",
        account,
        "--regid",
        "nogroup",
        "--clear-groups",
        "--pdeathsig",
        "KILL",
        "--");
  }

  /** A new folder outside of the project, which may stand where that account cannot look. */
  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("signalbox-irc-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return folder;
  }

  /** Gives a file or folder to that account. */
  static void own(Path file) throws IOException {
    if (System.getProperty("user.name").equals("root")) {
      Files.setOwner(file, account().orElseThrow());
    }
  }

  static Optional<UserPrincipal> account() {
    return Stream.of("irc", "nobody").flatMap(name -> find(name).stream()).findFirst();
  }

  private static Optional<UserPrincipal> find(String name) {
    try {
      return Optional.of(
          FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
