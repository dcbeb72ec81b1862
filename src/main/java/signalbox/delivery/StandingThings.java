package signalbox.delivery;

import java.util.List;
import signalbox.message.Standing;

/** What stands on a network, as it was last noted; read once, before its courier begins. */
@FunctionalInterface
public interface StandingThings {
  /** The last noted first. */
  List<Standing> listOn(String network);
}
