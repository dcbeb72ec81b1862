package signalbox.bootstrap;

import com.google.inject.Module;
import java.util.List;
import signalbox.config.Configuration;

/** A module that comes with others, as many as the configuration asks for. */
interface OfConfiguration extends Module {
  List<Module> listFor(Configuration configuration);
}
