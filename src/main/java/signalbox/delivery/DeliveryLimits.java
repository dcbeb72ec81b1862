package signalbox.delivery;

import java.time.Duration;

/**
 * How hard delivery tries.
 *
 * @param sayFor what all shall hear is tried for this long
 * @param answerFor an answer that was surely not carried is tried for this long
 * @param alarmAfter words about a case that wait for so long are reported
 * @param courierTime a courier that has said nothing by then is in doubt
 * @param tries how often one parcel is handed to its courier at the most
 */
public record DeliveryLimits(
    Duration sayFor, Duration answerFor, Duration alarmAfter, Duration courierTime, int tries) {

  /** Those of a configuration that says nothing else. */
  public static DeliveryLimits usual() {
    return new DeliveryLimits(
        Duration.ofHours(6),
        Duration.ofMinutes(2),
        Duration.ofMinutes(2),
        Duration.ofSeconds(30),
        100);
  }
}
