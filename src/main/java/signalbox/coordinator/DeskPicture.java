package signalbox.coordinator;

import signalbox.domain.desk.Desk;

/** The desk as text for a snapshot, and back. */
public interface DeskPicture {
  /** Tells whether this program can read a text; changes with every change of the form. */
  String shape();

  String encode(Desk desk);

  Desk decode(String text);
}
