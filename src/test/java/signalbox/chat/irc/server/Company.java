package signalbox.chat.irc.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import signalbox.chat.irc.peer.Person;

/** Several people who come together, and go together. */
public final class Company implements AutoCloseable {
  private final Map<String, Person> people = new LinkedHashMap<>();

  /** All come at the same time, since a server takes up to a second to let one in. */
  Company(List<String> names, Function<String, Person> entrance) {
    Map<String, Future<Person>> coming = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      names.forEach(name -> coming.put(name, threads.submit(() -> entrance.apply(name))));
    }
    List<Throwable> faults = new ArrayList<>();
    coming.forEach((name, one) -> await(name, one, faults));
    if (!faults.isEmpty()) {
      close();
      throw new AssertionError("somebody could not come in", faults.getFirst());
    }
  }

  private void await(String name, Future<Person> coming, List<Throwable> faults) {
    try {
      people.put(name, coming.get());
    } catch (ExecutionException fault) {
      faults.add(fault.getCause());
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
      faults.add(fault);
    }
  }

  public Person get(String name) {
    Person person = people.get(name);
    if (person == null) {
      throw new IllegalArgumentException("nobody of the name of " + name);
    }
    return person;
  }

  public List<Person> all() {
    return List.copyOf(people.values());
  }

  /** Everybody joins; all are there when this returns, and have seen each other. */
  public Company joins(String channel) {
    together(person -> person.joins(channel));
    together(Person::catchesUp);
    return this;
  }

  /** Everybody does the same at the same time. */
  public void together(Consumer<Person> deed) {
    List<Future<?>> deeds = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      people.values().forEach(person -> deeds.add(threads.submit(() -> deed.accept(person))));
    }
    for (Future<?> one : deeds) {
      try {
        one.get();
      } catch (ExecutionException fault) {
        throw new AssertionError(fault.getCause());
      } catch (InterruptedException fault) {
        Thread.currentThread().interrupt();
        throw new AssertionError(fault);
      }
    }
  }

  @Override
  public void close() {
    together(Person::close);
  }
}
