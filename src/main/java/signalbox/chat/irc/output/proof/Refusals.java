package signalbox.chat.irc.output.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import signalbox.chat.irc.wire.IrcLine;

/** Hears the server's noes, and finds which of our lines each of them is about. */
final class Refusals {
  /** Noes to one target at once at the most. */
  private static final int MOST = 100;

  /** Noes of which it will be known later whom they hit, by command and target. */
  private final Map<String, List<Unclear>> unclear = new HashMap<>();

  private final Batches batches;
  private final Bearings bearings;
  private final Ledger ledger;
  private final Fates fates;

  Refusals(Batches batches, Bearings bearings, Ledger ledger, Fates fates) {
    this.batches = batches;
    this.bearings = bearings;
    this.ledger = ledger;
    this.fates = fates;
  }

  void numeric(IrcLine line, Instant now) {
    Optional<String> label = batches.label(line);
    if (label.isPresent()) {
      Optional<Sent> sent = label.flatMap(ledger::byLabel);
      sent.ifPresent(s -> Complaint.ofAnswer(line).ifPresent(c -> complain(s, c, now)));
    } else {
      Complaint.of(line)
          .ifPresent(c -> meant(line).ifPresent(sent -> complainOfSome(sent, c, now)));
    }
  }

  void fail(IrcLine line, Instant now) {
    Complaint complaint = Complaint.ofFail(line);
    Optional<String> label = batches.label(line);
    if (label.isPresent()) {
      label.flatMap(ledger::byLabel).ifPresent(sent -> complain(sent, complaint, now));
      return;
    }
    Predicate<Sent> such = sent -> sent.command().equals(line.param(0));
    Predicate<Sent> named =
        sent -> line.params().stream().skip(2).anyMatch(param -> isAbout(sent, param));
    ledger
        .find(such.and(named))
        .or(() -> ledger.find(such))
        .ifPresent(sent -> complainOfSome(sent, complaint, now));
  }

  /** Solanum says so in words alone that it has dropped a line to a person. */
  void notice(IrcLine line, Instant now) {
    String words = line.last();
    if (bearings.isFromServer(line) && words.endsWith("throttled due to flooding")) {
      ledger
          .find(sent -> sent.isOpen() && words.contains(" " + sent.target() + " "))
          .ifPresent(sent -> complainOfSome(sent, Complaint.tooFast(), now));
    }
  }

  /** A no to one of some lines. */
  private record Unclear(Complaint complaint, List<Sent> meant) {
    /** Whether it hits one of these for certain, once no more echoes come. */
    boolean isOnlyAbout(List<Sent> lines) {
      return meant.stream().allMatch(sent -> sent.isProved() || lines.contains(sent));
    }

    boolean isAbout(List<Sent> lines) {
      return !Collections.disjoint(meant, lines);
    }
  }

  /** How many of some lines were refused. */
  enum Extent {
    NONE,
    /** And nobody can tell which. */
    SOME,
    ALL
  }

  /** What came of noes to these lines, alike in command and target, now that all were read. */
  Extent of(List<Sent> same, Instant now) {
    String key = key(same.getFirst());
    List<Unclear> noes =
        unclear.getOrDefault(key, List.of()).stream().filter(u -> u.isAbout(same)).toList();
    unclear.remove(key);
    if (noes.isEmpty()) {
      return Extent.NONE;
    }
    if (noes.size() < same.size() || !noes.stream().allMatch(u -> u.isOnlyAbout(same))) {
      return Extent.SOME;
    }
    for (int i = 0; i < same.size(); i++) {
      complain(same.get(i), noes.get(i).complaint(), now);
    }
    return Extent.ALL;
  }

  /** Several lines may be meant, unless their echoes tell which were spread. */
  private void complainOfSome(Sent sent, Complaint complaint, Instant now) {
    boolean isSure = sent.isOrder() || (sent.isEchoed() && bearings.isChannel(sent.target()));
    String key = key(sent);
    List<Sent> alike =
        ledger.all().stream().filter(s -> !s.isDropped() && key(s).equals(key)).toList();
    if (isSure || alike.size() == 1) {
      complain(sent, complaint, now);
      return;
    }
    List<Unclear> known = unclear.computeIfAbsent(key, _ -> new ArrayList<>());
    if (known.size() < MOST) {
      known.add(new Unclear(complaint, alike));
    }
  }

  private void complain(Sent sent, Complaint complaint, Instant now) {
    if (!sent.isOpen()) {
      ledger.settled(sent);
    } else if (complaint.slower()) {
      fates.dropped(sent, now, complaint.why());
    } else {
      fates.failed(sent, bearings.isOut(sent.target()) ? Complaint.notThere() : complaint);
    }
  }

  /** The line that a numeric without a label is about. */
  private Optional<Sent> meant(IrcLine line) {
    String numeric = line.command();
    String name = line.param(1);
    if (Complaint.isNameless(numeric)) {
      return ledger.find(sent -> sent.command().equals(name)).or(() -> nameless(numeric));
    }
    Predicate<Sent> about = sent -> isAbout(sent, name);
    return ledger.find(about.and(likely(numeric))).or(() -> ledger.find(about));
  }

  private static Predicate<Sent> likely(String numeric) {
    if (Complaint.isAboutJoining(numeric)) {
      return Sent::isOrder;
    }
    return Complaint.isAboutRights(numeric) ? sent -> !sent.isSpeech() : Sent::isSpeech;
  }

  private Optional<Sent> nameless(String numeric) {
    return numeric.equals("417")
        ? ledger.open().max(Comparator.comparingInt(sent -> sent.text().length()))
        : ledger.find(Sent::isOpen);
  }

  private boolean isAbout(Sent sent, String name) {
    return Stream.of(sent.target().split(",")).anyMatch(t -> bearings.sameChannel(t, name));
  }

  /** Equal for lines that a numeric cannot tell apart. */
  String key(Sent sent) {
    return sent.command() + " " + bearings.fold(sent.target());
  }
}
