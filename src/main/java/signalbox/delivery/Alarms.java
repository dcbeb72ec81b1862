package signalbox.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.domain.CaseId;
import signalbox.message.Parcel;

/** Reports of what was not heard, once for a case and a network until something is heard again. */
final class Alarms {
  private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

  /** As many are remembered; of older ones it is said again. */
  private static final int MOST = 2_000;

  private final DeliveryReports reports;
  private final Map<Topic, Boolean> raised =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Topic, Boolean> eldest) {
          return size() > MOST;
        }
      };

  Alarms(DeliveryReports reports) {
    this.reports = reports;
  }

  void raise(Load load, String network, String why) {
    if (load.about().isEmpty() || !load.reportOnce()) {
      return;
    }
    CaseId about = load.about().get();
    boolean known = raised.containsKey(Topic.other(load, about, network));
    if (raised.put(Topic.of(load, about, network), true) == null && !known) {
      LOG.warn("words about {} are not heard on {}: {}", about, network, why);
      reports.undelivered(about, network, why);
    }
  }

  /** Something was heard there; what goes wrong from now on is news again. */
  void heard(Load load, String network) {
    load.about().ifPresent(about -> raised.remove(Topic.of(load, about, network)));
  }

  /** Where words are not heard a card may well be shown, and it tells nothing of the words. */
  private record Topic(CaseId about, String network, boolean shown) {
    static Topic of(Load load, CaseId about, String network) {
      return new Topic(about, network, load.parcel() instanceof Parcel.Shown);
    }

    static Topic other(Load load, CaseId about, String network) {
      return new Topic(about, network, !(load.parcel() instanceof Parcel.Shown));
    }
  }
}
