package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;

/**
 * What an emergency maintenance asks for beside its work.
 *
 * @param immediate why it could not wait for a yes; empty: it waits for one
 * @param calls how often managers were called
 * @param acknowledgedBy the manager who said first that they know of it
 * @param judgements what managers say afterwards to its having begun at once
 * @param engagement whether a community engagement specialist was engaged; empty: not yet
 */
public record Emergency(
    Optional<Immediate> immediate,
    Calls calls,
    Optional<MemberId> acknowledgedBy,
    List<Judgement> judgements,
    Optional<Engagement> engagement) {
  public Emergency {
    judgements = List.copyOf(judgements);
  }

  /** It cannot wait for a yes. */
  public record Immediate(MemberId by, String why) {}

  /**
   * How often managers were called.
   *
   * @param since from when on the times of the ladder count
   */
  public record Calls(Instant since, int made) {}

  /** What one manager says to its having begun at once. */
  public record Judgement(MemberId manager, boolean ratified, String why) {}

  /**
   * What came of engaging a community engagement specialist.
   *
   * @param specialist who was engaged; empty: nobody had to be
   * @param why nobody had to be; else nothing
   */
  public record Engagement(MemberId by, Optional<MemberId> specialist, String why, Instant at) {
    static Engagement of(MemberId by, MemberId specialist, Instant at) {
      return new Engagement(by, Optional.of(specialist), "", at);
    }

    static Engagement ofNobody(MemberId by, String why, Instant at) {
      return new Engagement(by, Optional.empty(), why, at);
    }
  }

  static Emergency opened(Optional<Immediate> immediate, Instant at) {
    return new Emergency(
        immediate, new Calls(at, 0), Optional.empty(), List.of(), Optional.empty());
  }

  public boolean isImmediate() {
    return immediate.isPresent();
  }

  /** From now on it does not wait; managers are called for that anew. */
  Emergency declared(Immediate why, Instant at) {
    return new Emergency(
        Optional.of(why), new Calls(at, 0), acknowledgedBy, judgements, engagement);
  }

  Emergency called(int time) {
    return new Emergency(
        immediate, new Calls(calls.since(), time), acknowledgedBy, judgements, engagement);
  }

  Emergency acknowledged(MemberId by) {
    return new Emergency(
        immediate, calls, acknowledgedBy.or(() -> Optional.of(by)), judgements, engagement);
  }

  /** Who judges it knows of it; a manager's last word stands. */
  Emergency judged(Judgement judgement) {
    var others = judgements.stream().filter(j -> !j.manager().equals(judgement.manager()));
    return new Emergency(
            immediate,
            calls,
            acknowledgedBy,
            Stream.concat(others, Stream.of(judgement)).toList(),
            engagement)
        .acknowledged(judgement.manager());
  }

  Emergency engaged(Engagement how) {
    return new Emergency(immediate, calls, acknowledgedBy, judgements, Optional.of(how));
  }
}
