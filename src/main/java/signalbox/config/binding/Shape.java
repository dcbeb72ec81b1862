package signalbox.config.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A record type as a block of keys. */
final class Shape {
  private final Class<?> type;
  private final List<Slot> slots;

  Shape(Class<?> type) {
    this.type = type;
    this.slots = Arrays.stream(type.getRecordComponents()).map(Slot::of).toList();
  }

  List<Slot> slots() {
    return slots;
  }

  /** The keys that may stand in the block. */
  Set<String> keys() {
    var keys = new LinkedHashSet<String>();
    for (Slot slot : slots) {
      if (slot.isFlat()) {
        keys.addAll(new Shape(slot.raw()).keys());
        continue;
      }
      keys.add(slot.name());
      if (slot.isSecret()) {
        keys.add(slot.name() + SecretReader.FILE);
      }
    }
    if (isVariant()) {
      keys.add("type");
    }
    return keys;
  }

  private boolean isVariant() {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  /** The record, when every part of it could be bound. */
  Optional<Object> build(Binder binder, Node node, Faults faults) {
    complainOfStrangers(node, faults);
    return assemble(binder, node, faults);
  }

  private Optional<Object> assemble(Binder binder, Node node, Faults faults) {
    var parts = new ArrayList<Object>();
    for (Slot slot : slots) {
      part(binder, node, slot, faults).ifPresent(parts::add);
    }
    return parts.size() == slots.size() ? construct(parts, node, faults) : Optional.empty();
  }

  private static Optional<Object> part(Binder binder, Node node, Slot slot, Faults faults) {
    if (slot.isFlat()) {
      return new Shape(slot.raw()).assemble(binder, node, faults);
    }
    if (slot.isSecret()) {
      return binder.secret(node, slot);
    }
    return node.find(slot.name())
        .map(n -> binder.value(n, slot.type(), slot).or(() -> binder.standIn(node, slot)))
        .orElseGet(() -> binder.absent(node, slot));
  }

  private void complainOfStrangers(Node node, Faults faults) {
    for (Node entry : node.listEntries()) {
      if (!keys().contains(entry.name())) {
        faults.add(entry.where(), entry.path(), "no such key; " + Near.hint(entry.name(), keys()));
      }
    }
  }

  private Optional<Object> construct(List<Object> parts, Node node, Faults faults) {
    try {
      Class<?>[] types = slots.stream().map(Slot::raw).toArray(Class<?>[]::new);
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      return Optional.of(canonical.newInstance(parts.toArray()));
    } catch (InvocationTargetException wrapped) {
      if (wrapped.getCause() instanceof IllegalArgumentException refused) {
        faults.add(node.where(), node.path(), String.valueOf(refused.getMessage()));
        return Optional.empty();
      }
      throw new IllegalStateException(type + " cannot be made", wrapped);
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(type + " must be public", closed);
    }
  }
}
