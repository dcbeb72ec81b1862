package signalbox.chat.discord.post;

/** Something was surely not carried. */
final class NotCarried extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  private NotCarried(boolean forGood, String why) {
    super(why, null, false, false);
    this.forGood = forGood;
  }

  /** Trying again will not help. */
  static NotCarried forGood(String why) {
    return new NotCarried(true, why);
  }

  /** It may be carried another time. */
  static NotCarried now(String why) {
    return new NotCarried(false, why);
  }

  boolean isForGood() {
    return forGood;
  }
}
