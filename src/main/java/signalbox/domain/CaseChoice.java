package signalbox.domain;

/** Which case a speaker means. */
public sealed interface CaseChoice {
  /** The case of that full name, such as {@code deploy-17}. */
  record Named(CaseId id) implements CaseChoice {}

  /** The case of that bare number, whatever its kind. */
  record Numbered(int number) implements CaseChoice {}

  /** No case was named: the only one of this venue on which the speaker can do this now. */
  record Unnamed() implements CaseChoice {}
}
