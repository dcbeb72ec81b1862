package signalbox.store;

/** Where a history stops being what was written. */
public sealed interface Break {
  /** The first event that is concerned. */
  long sequence();

  /** What is wrong, for whoever runs the store; without a word of what is stored. */
  String words();

  /** It does not fit the one before it. */
  record Changed(long sequence) implements Break {
    @Override
    public String words() {
      return "event " + sequence + " does not fit the one before it";
    }
  }

  /** It is gone; later ones are there. */
  record Missing(long sequence) implements Break {
    @Override
    public String words() {
      return "event " + sequence + " is missing";
    }
  }

  /**
   * It and all after it are gone.
   *
   * @param written how many the store knows to have been written
   */
  record EndMissing(long sequence, long written) implements Break {
    @Override
    public String words() {
      return "the end is missing: %d events were written, the last that is there is event %d"
          .formatted(written, sequence - 1);
    }
  }

  /** It stands behind the last one that was written. */
  record Added(long sequence) implements Break {
    @Override
    public String words() {
      return "event " + sequence + " stands behind the last one that was written";
    }
  }
}
