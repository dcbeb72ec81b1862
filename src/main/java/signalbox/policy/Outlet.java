package signalbox.policy;

import java.util.List;

/**
 * A place in which a community is told of maintenance, such as {@code site-notice}.
 *
 * @param name one word, in lower case
 * @param drafts what is proposed there, where it is not what is proposed everywhere
 */
public record Outlet(String name, List<Draft> drafts) {
  public Outlet {
    drafts = List.copyOf(drafts);
  }

  /**
   * What is proposed to be posted at a moment.
   *
   * @param text one line; the words in braces are filled in
   */
  public record Draft(Moment moment, String text) {}
}
