package signalbox.house;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * A call that only some rooms may make: "Owner#method" bans every form of it, "Owner#method()" or
 * "Owner#method(simple names of parameters)" one form.
 */
record Ban(String signature, List<String> allowedIn) {

  boolean hits(String room, CodeUnitAccessTarget target) {
    if (allowedIn.contains(room)) {
      return false;
    }
    String name = target.getOwner().getName() + "#" + target.getName();
    String parameters =
        target.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(joining(", ", "(", ")"));
    return signature.equals(name) || signature.equals(name + parameters);
  }
}
