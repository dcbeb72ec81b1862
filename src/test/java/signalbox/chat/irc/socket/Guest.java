package signalbox.chat.irc.socket;

import java.util.List;
import java.util.Optional;

/** What a server has seen of one who shook hands with it. */
record Guest(String protocol, Optional<String> calledFor, List<byte[]> certificates) {}
