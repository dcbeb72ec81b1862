package signalbox.chat.irc.output;

import java.util.random.RandomGenerator;

/**
 * What kind of server it is that is spoken to.
 *
 * @param guard what it does about too many lines
 * @param drops whether it drops lines to a channel silently above about ten a second
 * @param mutes whether channels fall silent for us from time to time
 * @param stalls whether it sometimes does nothing for a while
 * @param delay milliseconds that a line takes each way at the most
 */
record Traits(Habits habits, Guard guard, boolean drops, boolean mutes, boolean stalls, int delay) {

  /** How a server guards itself. */
  enum Guard {
    NONE,
    /** Kills above five lines at once, of which it forgets one in two seconds. */
    STRICT,
    /** As Solanum: reads five lines at once, then two a second; kills when twenty wait. */
    PATIENT
  }

  static Traits any(RandomGenerator chance) {
    boolean labels = chance.nextInt(3) == 0;
    var habits = new Habits(chance.nextBoolean(), labels, labels);
    Guard guard = Guard.values()[chance.nextInt(Guard.values().length)];
    return new Traits(
        habits,
        guard,
        chance.nextInt(3) == 0,
        chance.nextInt(4) == 0,
        chance.nextInt(4) == 0,
        1 + chance.nextInt(400));
  }
}
