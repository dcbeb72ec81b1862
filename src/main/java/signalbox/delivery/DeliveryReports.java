package signalbox.delivery;

import signalbox.domain.CaseId;

/** Is told of words about a case that could not be delivered. */
@FunctionalInterface
public interface DeliveryReports {
  void undelivered(CaseId about, String network, String why);
}
