package signalbox.policy;

import java.time.Duration;

/** How long things may take around the window of a maintenance, and while it is underway. */
public record CourseTimes(Begin begin, End end, Watch watch) {
  /**
   * Around the start.
   *
   * @param checkIn so long before it members are called, and may say to be there
   * @param askedAgain so long after it the leader is asked again to begin
   * @param lapses so long after the end of the window what has not begun is closed
   */
  public record Begin(Duration checkIn, Duration askedAgain, Duration lapses) {}

  /**
   * Before the end.
   *
   * @param near so long before it everybody is warned
   * @param close so long before it everybody is warned again
   */
  public record End(Duration near, Duration close) {}

  /**
   * While it is underway.
   *
   * @param digest how often everybody is told how it stands
   * @param leaderSilent a leader of whom nothing was heard for so long is asked
   * @param absent who was gone for so long is lost
   * @param notUnderstood so long after support was raised those are asked who do not see why
   */
  public record Watch(
      Duration digest, Duration leaderSilent, Duration absent, Duration notUnderstood) {}
}
