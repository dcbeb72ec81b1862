package signalbox.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.domain.CaseId;

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
    if (raised.put(new Topic(about, network), true) == null) {
      LOG.warn("words about {} are not heard on {}: {}", about, network, why);
      reports.undelivered(about, network, why);
    }
  }

  /** Something was heard there; what goes wrong from now on is news again. */
  void heard(Load load, String network) {
    load.about().ifPresent(about -> raised.remove(new Topic(about, network)));
  }

  private record Topic(CaseId about, String network) {}
}
