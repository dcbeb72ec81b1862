package signalbox.store.memory;

import signalbox.store.Store;
import signalbox.store.StoreContract;

class MemoryStoreTest extends StoreContract {
  private final Memory memory = new Memory(clock);

  @Override
  protected Store open() {
    return new MemoryStore(memory);
  }

  @Override
  protected void takeOver() {
    new MemoryStore(memory).close();
  }
}
