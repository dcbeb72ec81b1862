package signalbox.delivery;

import java.util.Optional;
import signalbox.domain.CaseId;

/** A kept parcel that should have been heard by now and was not, as far as is known. */
public record Undelivered(String network, Optional<CaseId> about) {}
