package signalbox.policy;

import java.util.Locale;

/** The clauses of the policy on emergency deploys. */
public enum DeploySlug implements Slug {
  CHANGE_AND_TASK_NAMED,
  REQUEST_POSTED,
  REASON_IS_ONE_OF_FIVE,
  CONFIRMED_BY_RELEASE_ENGINEERING,
  CONFIRMED_BY_SRE,
  RELEASE_ENGINEERING_INFORMED,
  DEPLOYER_NAMED,
  CONFIRMED_BY_SPECIALISTS,
  CARRIED_OUT_TOGETHER,
  ROLLBACK_CONSIDERED_FIRST,
  AVAILABILITY_OVER_FEATURES,
  ON_WIKI_EDITS_RARE,
  ONE_AT_A_TIME,
  OUTSIDE_A_WINDOW,
  SENSITIVE_KEPT_PRIVATE,
  VERIFIED_BEFORE_CLOSING,
  RECORDED;

  @Override
  public String text() {
    return "deploy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return text();
  }
}
