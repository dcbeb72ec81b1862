package signalbox.command.reference;

import java.util.List;
import java.util.Optional;
import signalbox.domain.ChangeRef;

/** One way of naming changes, bound to the place where they live. */
sealed interface ChangeForm permits GerritForm, ForgeForm {
  /** The change that these typed words name; empty: they name none of this form. */
  Optional<ChangeRef> find(String typed);

  /** How people may type it, shortest first. */
  List<String> examples();
}
