package signalbox.simulation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.random.RandomGenerator;
import signalbox.delivery.Courier;
import signalbox.delivery.HandSchedule;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;

/** A network that may lose a message, spread it and not say so, or say so far too late. */
final class Wire implements Courier {
  private final String network;
  private final HandSchedule schedule;
  private final RandomGenerator chance;
  private final Weather weather;
  private final Ear ear;

  Wire(String network, HandSchedule schedule, RandomGenerator chance, Weather weather, Ear ear) {
    this.network = network;
    this.schedule = schedule;
    this.chance = chance;
    this.weather = weather;
    this.ear = ear;
  }

  /** Everybody who listens anywhere. */
  interface Ear {
    /** Handed over; {@code spread}: everybody there hears it; {@code told}: the bot knows. */
    void carried(Shipment shipment, boolean spread, boolean told);
  }

  /** How bad it is everywhere; outlives the program. */
  static final class Weather {
    private int storm;
    private int late;

    /** In so many of a hundred messages something goes wrong. */
    void storm(int percent) {
      storm = percent;
    }

    /** Whether nobody waits to be told what became of something; who does, knows no message yet. */
    boolean isSettled() {
      return late == 0;
    }

    /** Of what was on its way the program will never hear. */
    void newLife() {
      late = 0;
    }
  }

  @Override
  public String network() {
    return network;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    long key = shipment.key();
    if (chance.nextInt(100) >= weather.storm) {
      ear.carried(shipment, true, true);
      return chance.nextInt(4) > 0
          ? CompletableFuture.completedFuture(delivered(key))
          : later(delivered(key), chance.nextInt(25_000));
    }
    return switch (chance.nextInt(7)) {
      case 0 -> {
        ear.carried(shipment, true, true);
        // Where something can stand, a server gives what it takes an id.
        yield CompletableFuture.completedFuture(
            network.equals(Town.DISCORD) ? delivered(key) : new Receipt.Taken());
      }
      case 1, 2 -> {
        ear.carried(shipment, false, true);
        yield CompletableFuture.completedFuture(new Receipt.Failed(false, "not now"));
      }
      case 3 -> {
        ear.carried(shipment, false, false);
        yield new CompletableFuture<>();
      }
      case 4 -> {
        ear.carried(shipment, true, false);
        yield new CompletableFuture<>();
      }
      case 5 -> {
        ear.carried(shipment, true, false);
        yield later(delivered(key), 31_000 + chance.nextInt(100_000));
      }
      default -> {
        ear.carried(shipment, false, false);
        throw new IllegalStateException("the connection is gone");
      }
    };
  }

  private static Receipt delivered(long key) {
    return new Receipt.Delivered("posted-" + key);
  }

  private CompletionStage<Receipt> later(Receipt receipt, int millis) {
    var stage = new CompletableFuture<Receipt>();
    weather.late++;
    schedule.after(
        Duration.ofMillis(millis),
        () -> {
          weather.late--;
          stage.complete(receipt);
        });
    return stage;
  }
}
