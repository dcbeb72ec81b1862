package signalbox.coordinator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import signalbox.message.Parcel;
import signalbox.store.Posted;

/** Writes down what would be said, in order. */
final class FakeOutlet implements Outlet {
  final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void posted(List<Posted> parcels) {
    parcels.forEach(p -> said.add("kept " + p.key() + ": " + line(p.parcel())));
  }

  @Override
  public void fleeting(List<Parcel> parcels) {
    parcels.forEach(p -> said.add("fleeting: " + line(p)));
  }

  @Override
  public void missed() {
    said.add("look into the outbox");
  }

  private static String line(Parcel parcel) {
    return parcel.message().lines().getFirst();
  }
}
