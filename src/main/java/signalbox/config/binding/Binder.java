package signalbox.config.binding;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Binds a tree to records, by the names of their components, and goes on after every fault.
 *
 * <p>What cannot be bound is left out: an entry of a map or list, or the default stands in its
 * place. So a result goes with no faults only when it is whole.
 */
final class Binder {
  private final Faults faults;
  private final Places places;
  private final SecretReader secrets;

  Binder(Faults faults, Places places, SecretReader secrets) {
    this.faults = faults;
    this.places = places;
    this.secrets = secrets;
  }

  /** The record of that object. */
  Optional<Object> bind(Node node, Class<?> type) {
    places.note(node);
    if (!node.isObject()) {
      faults.add(node.where(), node.path(), "write a block in braces, { … }");
      return Optional.empty();
    }
    return type.isSealed() ? variant(node, type) : new Shape(type).build(this, node, faults);
  }

  /** What a key of that type is bound to. */
  Optional<Object> value(Node node, Type type, Slot slot) {
    places.note(node);
    if (!isResolved(node)) {
      return Optional.empty();
    }
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return generic.getRawType() == Optional.class
          ? value(node, inner, slot).map(Optional::of)
          : many(node, generic.getRawType() == Map.class, inner, slot);
    }
    Class<?> single = (Class<?>) type;
    return Scalars.reader(single).isPresent() ? scalar(node, single, slot) : bind(node, single);
  }

  /** What stands for a key that is not there. */
  Optional<Object> absent(Node parent, Slot slot) {
    if (slot.raw() == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (!slot.key().otherwise().isEmpty()) {
      return value(defaultOf(slot, parent), slot.type(), slot);
    }
    if (slot.raw() == List.class) {
      return Optional.of(List.of());
    }
    if (slot.raw() == Map.class) {
      return Optional.of(Map.of());
    }
    if (slot.isRecord()) {
      return value(defaultOf(slot, parent), slot.type(), slot);
    }
    faults.add(parent.where(), slot.path(parent), "is missing; " + slot.advice());
    return slot.raw() == String.class ? Optional.of("") : Optional.empty();
  }

  /** What stands for a key that is there and faulty, so that the rest can be looked at. */
  Optional<Object> standIn(Node parent, Slot slot) {
    boolean required = slot.key().otherwise().isEmpty();
    if (slot.raw() == String.class && required) {
      return Optional.of("");
    }
    if (slot.isRecord()) {
      // What is missing in it is no fault of its own.
      return new Binder(new Faults(), places, secrets).absent(parent, slot);
    }
    return required && isSingle(slot) ? Optional.empty() : absent(parent, slot);
  }

  private static boolean isSingle(Slot slot) {
    return Scalars.reader(slot.raw()).isPresent();
  }

  /** The secret of that key or of the file that the key beside it names. */
  Optional<Object> secret(Node parent, Slot slot) {
    Optional<Node> inline = parent.find(slot.name());
    Optional<Node> file = parent.find(slot.name() + SecretReader.FILE);
    boolean optional = slot.raw() == Optional.class;
    if (inline.isPresent() && file.isPresent()) {
      faults.add(
          file.get().where(),
          file.get().path(),
          "stands beside " + slot.name() + "; leave one of them out");
      return Optional.empty();
    }
    if (inline.isEmpty() && file.isEmpty()) {
      if (!optional) {
        faults.add(
            parent.writtenPlace(slot.name()),
            slot.path(parent),
            "is not set; " + SecretReader.how(slot.name()));
      }
      return optional ? Optional.of(Optional.empty()) : Optional.empty();
    }
    Optional<Secret> secret =
        inline
            .filter(this::isResolved)
            .flatMap(secrets::inline)
            .or(() -> file.flatMap(secrets::outOf));
    return optional ? secret.map(Optional::of) : secret.map(s -> s);
  }

  private Node defaultOf(Slot slot, Node parent) {
    String text = slot.key().otherwise().isEmpty() ? "{}" : slot.key().otherwise();
    ConfigValue value = ConfigFactory.parseString("v = " + text).getValue("v");
    return new Node(slot.path(parent), slot.name(), value, value, parent.where());
  }

  private Optional<Object> variant(Node node, Class<?> family) {
    var types =
        Arrays.stream(family.getPermittedSubclasses())
            .collect(Collectors.toMap(t -> Slot.kebab(t.getSimpleName()), t -> t));
    Optional<Node> named = node.find("type");
    String name = named.map(Node::text).orElse("");
    Class<?> type = types.get(name);
    if (type == null) {
      var where = named.map(Node::where).orElse(node.where());
      var all = String.join(", ", new TreeSet<>(types.keySet()));
      faults.add(where, node.path() + ".type", "write one of " + all);
      return Optional.empty();
    }
    return new Shape(type).build(this, node, faults);
  }

  private Optional<Object> many(Node node, boolean map, Type inner, Slot slot) {
    if (map ? !node.isObject() : !node.isList()) {
      String form = map ? "a block in braces, { … }" : "a list in brackets, [ … ]";
      faults.add(node.where(), node.path(), "write " + form);
      return Optional.empty();
    }
    if (map) {
      var bound = new LinkedHashMap<String, Object>();
      node.listEntries().forEach(e -> value(e, inner, slot).ifPresent(v -> bound.put(e.name(), v)));
      return Optional.of(Collections.unmodifiableMap(bound));
    }
    var bound = new ArrayList<Object>();
    node.listItems().forEach(i -> value(i, inner, slot).ifPresent(bound::add));
    return Optional.of(List.copyOf(bound));
  }

  private Optional<Object> scalar(Node node, Class<?> type, Slot slot) {
    if (node.isObject() || node.isList()) {
      faults.add(node.where(), node.path(), "write one value, not a block or a list");
      return Optional.empty();
    }
    if (node.isNull()) {
      faults.add(node.where(), node.path(), "write a value, or leave it out");
      return Optional.empty();
    }
    String text = node.text();
    if (!node.isPlain()) {
      faults.hide(text);
    }
    try {
      Object read = Scalars.reader(type).orElseThrow().apply(text);
      slot.checkRange(read);
      return Optional.of(read);
    } catch (IllegalArgumentException refused) {
      String quoted = node.isPlain() ? "\"" + clip(text) + "\" will not do; " : "";
      faults.add(node.where(), node.path(), quoted + refused.getMessage());
      return Optional.empty();
    }
  }

  private boolean isResolved(Node node) {
    try {
      node.value().valueType();
      return true;
    } catch (ConfigException.NotResolved _) {
      var names =
          HoconFile.NAMES.matcher(node.value().render()).results().map(r -> r.group(1)).toList();
      faults.add(
          node.where(),
          node.path(),
          "nothing is called "
              + String.join(" or ", names)
              + "; set it in the environment, or write ${?…} where it may be left out");
      return false;
    }
  }

  private static String clip(String text) {
    String shown = text.replaceAll("\\p{Cc}", " ");
    return shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
  }
}
