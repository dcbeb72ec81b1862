package signalbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import signalbox.domain.Account;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.Event;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.policy.Team;

/** Events and parcels for tests of stores; the same arguments always give the same ones. */
public final class Happenings {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Account SAM = new Account("libera", "sam");

  private Happenings() {}

  /** The events with these sequences. */
  public static List<Recorded> happened(long from, long to) {
    return LongStream.rangeClosed(from, to).mapToObj(n -> approved(n, 1 + (int) (n % 7))).toList();
  }

  public static List<Recorded> happened(long sequence) {
    return happened(sequence, sequence);
  }

  public static Recorded approved(long sequence, int number) {
    return recorded(
        sequence,
        new DeployEvent.Approved(
            CaseId.deploy(number),
            new MemberId("sam"),
            Set.of(new Team("sre")),
            Optional.empty(),
            1));
  }

  public static Recorded claimed(long sequence, int number) {
    return recorded(
        sequence,
        new WorkEvent.Claimed(
            new Venue("ops"),
            new Target("db1"),
            new MemberId("sam"),
            Optional.of(CaseId.deploy(number)),
            START));
  }

  /** Said by sam, in the message with the number of its sequence. */
  public static Recorded recorded(long sequence, Event event) {
    Instant at = START.plusSeconds(sequence);
    return new Recorded(
        sequence,
        at,
        new Speaker.Known(new MemberId("sam"), SAM),
        Optional.of(new Evidence(SAM, "m-" + sequence, at)),
        event);
  }

  public static Parcel say(String words) {
    return new Parcel.Say(
        new Address.Channel("libera", "#ops"), Optional.of(CaseId.deploy(1)), Message.of(words));
  }
}
