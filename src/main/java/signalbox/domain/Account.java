package signalbox.domain;

/** A verified identity on one network; on IRC the services account, on Discord the user id. */
public record Account(String network, String name) {
  @Override
  public String toString() {
    return network + "/" + name;
  }
}
