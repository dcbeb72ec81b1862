package signalbox.config.binding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each key of a file stands, for faults that show only when all is bound. */
public final class Places {
  private final Where top;
  private final Map<String, Where> byPath = new TreeMap<>();

  public Places(String file) {
    this.top = new Where(file, 1);
  }

  void note(Node node) {
    byPath.putIfAbsent(node.path(), node.where());
    node.listEntries().forEach(e -> byPath.putIfAbsent(e.path(), e.where()));
  }

  /** The place of that key, else of the nearest block around it. */
  public Where of(String path) {
    String at = path;
    while (!at.isEmpty()) {
      Where where = byPath.get(at);
      if (where != null) {
        return where;
      }
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return top;
  }

  /** The names that stand in that block, whether they could be bound or not. */
  public List<String> listNames(String block) {
    return byPath.keySet().stream()
        .filter(p -> p.startsWith(block + "."))
        .map(p -> p.substring(block.length() + 1))
        .filter(p -> p.indexOf('.') < 0 && p.indexOf('[') < 0)
        .toList();
  }
}
