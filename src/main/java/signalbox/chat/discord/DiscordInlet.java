package signalbox.chat.discord;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import signalbox.chat.Asking;
import signalbox.chat.Inlet;
import signalbox.chat.Suggestion;
import signalbox.message.Parcel;

/** What the adapter of Discord tells and asks the house; none of it may block. */
public interface DiscordInlet extends Inlet {
  /** As {@link #up}, and what was said since {@link #down} has been heard, too: nothing is lost. */
  void upAgain(Instant at);

  /** What could be chosen there; 25 at the most, the likeliest first. */
  List<Suggestion> suggest(Asking asking);

  /** It no longer stands where it stood, though nobody of the house took it away. */
  void lost(Parcel.Shown shown);

  /** The roles, by id, that an account was seen to have just now. */
  void roles(String account, Set<String> roles);
}
