package signalbox.explorer;

import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;

/** Whoever decides: the real decider, or a broken one that the walk must find out. */
@FunctionalInterface
interface Judge {
  Decision decide(Desk desk, Envelope envelope);
}
