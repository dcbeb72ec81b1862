package signalbox.chat.discord.post;

/** Something may have been carried, or a part of it, and a repeat would not be known as one. */
final class InDoubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InDoubt() {
    super("it may have been carried", null, false, false);
  }
}
