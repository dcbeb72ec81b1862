package signalbox.store;

import org.jspecify.annotations.Nullable;

/** The store could not do what it must; the kind says what a person can do. */
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;

  public StoreFault(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What went wrong. */
  public enum Kind {
    /** No room on the disk: make room; what was refused can be said again. */
    FULL,
    /** Another process holds the store: stop it first. */
    LOCKED,
    /** Another writer has taken over: this one must stop. */
    FENCED,
    /** The file is damaged or not ours: restore a backup. */
    CORRUPT,
    /** Written by a newer program than this one: start that one. */
    NEWER,
    /** Anything else that the disk or the database says. */
    BROKEN
  }
}
