package signalbox.domain;

/** Who shall carry the deploy out. */
public sealed interface DeployerChoice {
  /** Nothing was said about it. */
  record Unsaid() implements DeployerChoice {}

  /** Somebody is still looked for. */
  record Needed() implements DeployerChoice {}

  /** That member; {@code me} in typed words is the speaker. */
  record Chosen(MemberId member) implements DeployerChoice {}

  /** The speaker. */
  record Myself() implements DeployerChoice {}
}
