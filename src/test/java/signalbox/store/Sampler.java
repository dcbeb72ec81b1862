package signalbox.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.maintenance.Maintenance;
import signalbox.message.Message;
import signalbox.policy.PolicyBook;

/** Makes a value of any type that is stored, so that no new event is ever without a sample. */
public final class Sampler {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Map<Class<?>, LongFunction<Object>> PLAIN = plain();

  private final boolean full;
  private final LongFunction<String> texts;
  private long count;
  private PolicyBook book;
  private CaseKind kind = CaseKind.DEPLOY;

  private Sampler(boolean full, LongFunction<String> texts) {
    this.full = full;
    this.texts = texts;
  }

  /** Every optional part is there, every list has two members. */
  public static Sampler full() {
    return saying(Sampler::wording);
  }

  /** The same, with these texts. */
  public static Sampler saying(LongFunction<String> texts) {
    return new Sampler(true, texts);
  }

  /** Nothing optional is there, every list is empty. */
  public static Sampler bare() {
    return new Sampler(false, Sampler::wording);
  }

  private static String wording(long n) {
    return "„wörd“ \"" + n + "\" \\ 🚂";
  }

  /** The records of a sealed family, whatever pages they stand on. */
  public static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Sampler::members)
        : Stream.of(family);
  }

  public <T> T sample(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    count++;
    return switch (type) {
      case ParameterizedType generic -> collection(generic);
      case Class<?> plain when plain == String.class -> texts.apply(count);
      case Class<?> plain when PLAIN.containsKey(plain) -> PLAIN.get(plain).apply(count);
      case Class<?> plain when plain == Message.class -> Message.of("line " + count, "„second“");
      case Class<?> plain when plain == CaseId.class -> new CaseId(kind, number(kind));
      case Class<?> plain when plain == PolicyBook.class -> book();
      case Class<?> plain when plain.isEnum() -> pick(plain.getEnumConstants());
      case Class<?> plain when plain.isSealed() -> value((Type) pick(members(plain).toArray()));
      case Class<?> plain when plain.isRecord() -> ofItsKind(plain);
      default -> throw new AssertionError("how is a sample of " + type + " made?");
    };
  }

  /** What is of a maintenance names one, and all else a deploy; both have numbers of their own. */
  private Object ofItsKind(Class<?> type) {
    boolean isMaintained =
        MaintenanceEvent.class.isAssignableFrom(type) || type == Maintenance.class;
    var before = kind;
    kind = isMaintained ? CaseKind.MAINTENANCE : kind;
    Object record = record(type);
    kind = before;
    return record;
  }

  private int number(CaseKind of) {
    int small = (int) (count % 5) + 1;
    return switch (of) {
      case DEPLOY -> small;
      case MAINTENANCE -> small + 5;
    };
  }

  /** One book only: its digest stands for it, wherever it is named. */
  private PolicyBook book() {
    if (book == null) {
      book = (PolicyBook) record(PolicyBook.class);
    }
    return book;
  }

  private Object pick(Object[] all) {
    return all[(int) (count % all.length)];
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return canonical.newInstance(
          Stream.of(parts).map(part -> value(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException trouble) {
      throw new AssertionError("no sample of " + type, trouble);
    }
  }

  private Object collection(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    Class<?> kind = (Class<?>) type.getRawType();
    if (kind == Optional.class) {
      return full ? Optional.of(value(of[0])) : Optional.empty();
    } else if (kind == List.class) {
      return full ? List.of(value(of[0]), value(of[0])) : List.of();
    } else if (kind == Set.class) {
      return full ? new LinkedHashSet<>(List.of(value(of[0]), value(of[0]))) : Set.of();
    } else if (kind == Map.class || kind == SortedMap.class) {
      return kind == Map.class ? new LinkedHashMap<>(map(of)) : map(of);
    }
    throw new AssertionError("how is a sample of " + type + " made?");
  }

  private SortedMap<Object, Object> map(Type[] of) {
    var map = new TreeMap<>();
    if (full && of[1] == PolicyBook.class) {
      map.put(book().digest(), book());
    } else if (full) {
      map.put(value(of[0]), value(of[1]));
      map.put(value(of[0]), value(of[1]));
    }
    return map;
  }

  private static Map<Class<?>, LongFunction<Object>> plain() {
    return Map.of(
        int.class, n -> (int) (n % 5) + 1,
        Integer.class, n -> (int) n,
        long.class, n -> n,
        boolean.class, n -> n % 2 == 0,
        Instant.class, n -> START.plusSeconds(n).plusNanos(n),
        Duration.class, n -> Duration.ofSeconds(n),
        LocalDate.class, n -> LocalDate.of(2026, 11, 22).plusDays(n),
        LocalTime.class, n -> LocalTime.of(10, 0).plusMinutes(n));
  }
}
