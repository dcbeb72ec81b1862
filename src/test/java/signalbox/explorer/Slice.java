package signalbox.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.config.Shipped;
import signalbox.domain.DeployerChoice;
import signalbox.domain.DeployerChoice.Chosen;
import signalbox.domain.DeployerChoice.Myself;
import signalbox.domain.DeployerChoice.Needed;
import signalbox.domain.DeployerChoice.Unsaid;
import signalbox.domain.desk.DeskDecider;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;

/**
 * A part of all that can be said, so that one walk can go far in it; the first is the whole.
 *
 * @param depth how far an ordinary build walks
 */
record Slice(String name, String policy, int depth, List<Step> prologue, List<Step> alphabet) {
  private static final Said OPS = new Said(Cast.OPS);
  private static final Said SEC = new Said(Cast.SEC);
  private static final DeployerChoice TYLER = new Chosen(Cast.member("tyler"));

  @Override
  public String toString() {
    return name;
  }

  Explorer explorer(Judge judge) {
    var beginning = Beginning.of(Cast.opening(Shipped.policy(policy)), prologue);
    return new Explorer(judge, beginning, alphabet);
  }

  Explorer explorer() {
    return explorer(DeskDecider::decide);
  }

  static List<Slice> listAll() {
    var deploys =
        List.of(
            whole(), votes(), course(), escalation(), work(), restricted(), managers(), informed());
    return Stream.concat(deploys.stream(), Upkeeps.listAll().stream()).toList();
  }

  /** Everything that can be said, by everybody who has anything to do with it. */
  static Slice whole() {
    var said = OPS;
    return new Slice(
        "everything",
        "wikimedia-2019",
        4,
        List.of(),
        all(
            List.of(
                requests(said),
                ballots(said),
                changes(said),
                life(said),
                extras(said),
                said.press(1, "dana"),
                said.press(2, "sam"),
                said.intrusions(),
                Said.time(true))));
  }

  /** Who says yes and no to what, until it starts. */
  static Slice votes() {
    return new Slice(
        "votes",
        "wikimedia-2019",
        7,
        List.of(OPS.request("dana", Optional.of(Reason.AVAILABILITY), new Unsaid())),
        all(
            List.of(
                OPS.approve("dana", "sam", "robin", "tyler"),
                List.of(
                    OPS.approveAs("robin", "sre"), OPS.amend("dana"), OPS.handOver("dana", "sam")),
                OPS.withdraw("sam", "robin"),
                OPS.start("dana", "sam", "tyler"),
                OPS.press(1, "sam"),
                List.of(OPS.approveAtFirst("tyler")),
                List.of(Said.adopt(Cast.withoutRobinInReleng()), Said.adopt(Cast.roster())),
                Said.time(false))));
  }

  /** From the start to every end, and back. */
  static Slice course() {
    var confirmed = new ArrayList<Step>();
    confirmed.add(OPS.request("dana", Optional.of(Reason.ABUSE), new Unsaid()));
    confirmed.addAll(OPS.approve("sam", "tyler"));
    return new Slice(
        "course", "wikimedia-2019", 8, confirmed, all(List.of(life(OPS), Said.time(false))));
  }

  /** What the clock does when nobody answers, and what people do about it. */
  static Slice escalation() {
    return new Slice(
        "escalation",
        "wikimedia-2019",
        7,
        List.of(OPS.request("dana", Optional.of(Reason.SECURITY), new Myself())),
        all(
            List.of(
                OPS.approve("sam", "tyler", "sasha"),
                List.of(OPS.require("sam", "em"), OPS.unrequire("erin", "em")),
                List.of(OPS.reason("dana", Reason.ABUSE), OPS.reason("dana", Reason.SECURITY)),
                waivers(OPS),
                OPS.hold("erin"),
                OPS.unhold("erin"),
                OPS.nudge("sam"),
                OPS.start("dana"),
                Said.time(true))));
  }

  /** One target, and those who want it. */
  static Slice work() {
    return new Slice(
        "work",
        "wikimedia-2019",
        9,
        List.of(OPS.request("dana", Optional.of(Reason.ABUSE), new Unsaid())),
        all(
            List.of(
                OPS.claim("sam", "tyler"),
                OPS.unclaim("sam", "tyler", "erin"),
                List.of(OPS.handOff("sam", "tyler"), OPS.handOff("tyler", "dana"), OPS.note("sam")),
                List.of(Said.adopt(Cast.withoutSam()), Said.adopt(Cast.roster())),
                OPS.withdraw("dana"),
                OPS.reopen("dana"),
                Said.time(false))));
  }

  /** What is restricted stays so until somebody discloses it. */
  static Slice restricted() {
    return new Slice(
        "restricted",
        "wikimedia-2019",
        6,
        List.of(),
        all(
            List.of(
                requests(SEC),
                SEC.approve("sam", "tyler", "sasha"),
                SEC.decline("tyler"),
                SEC.disclose("dana", "sam", "erin", "sasha"),
                OPS.disclose("dana"),
                OPS.approve("tyler"),
                life(SEC),
                SEC.intrusions())));
  }

  /** A seat for managers, on which one may stand in for another. */
  static Slice managers() {
    return new Slice(
        "managers",
        "miraheze",
        7,
        List.of(OPS.request("dana", Optional.of(Reason.DATA_LOSS), TYLER)),
        all(
            List.of(
                OPS.approve("sam", "erin", "max", "tyler"),
                List.of(OPS.approveFor("erin", "max"), OPS.approveFor("max", "erin")),
                List.of(OPS.approveFor("sam", "erin"), OPS.require("dana", "security")),
                OPS.withdraw("erin", "max"),
                waivers(OPS),
                OPS.decline("erin"),
                OPS.reopen("max", "dana"),
                List.of(OPS.deployer("dana", new Needed())),
                OPS.start("dana", "tyler", "erin"),
                Said.time(true))));
  }

  /** One seat, a team that is informed, and a deployer who has to be named. */
  static Slice informed() {
    return new Slice(
        "informed",
        "wikimedia-2025",
        7,
        List.of(OPS.request("dana", Optional.empty(), new Unsaid())),
        all(
            List.of(
                OPS.approve("sam", "tyler"),
                OPS.decline("tyler", "robin", "sasha"),
                OPS.unhold("tyler", "robin", "erin"),
                OPS.withdraw("robin"),
                List.of(OPS.reason("dana", Reason.FUNCTIONALITY), OPS.amend("tyler")),
                List.of(OPS.deployer("dana", new Myself()), OPS.deployer("dana", TYLER)),
                List.of(OPS.deployer("tyler", new Needed()), OPS.handOver("dana", "sam")),
                OPS.start("dana", "sam", "tyler"),
                Said.time(true))));
  }

  private static List<Step> requests(Said said) {
    return List.of(
        said.request("dana", Optional.empty(), new Unsaid()),
        said.request("dana", Optional.of(Reason.SECURITY), new Myself()),
        said.request("robin", Optional.of(Reason.AVAILABILITY), TYLER));
  }

  private static List<Step> ballots(Said said) {
    return all(
        List.of(
            said.approve("dana", "sam", "robin", "tyler", "erin", "sasha"),
            List.of(said.approveAs("robin", "sre"), said.approveAs("robin", "releng")),
            List.of(said.approveAs("tyler", "security"), said.approveFor("sam", "dana")),
            said.decline("sam", "tyler", "sasha", "erin"),
            said.withdraw("dana", "sam", "robin", "tyler", "sasha"),
            List.of(said.require("dana", "security"), said.require("sam", "em")),
            List.of(said.unrequire("dana", "security"), said.unrequire("erin", "security")),
            waivers(said)));
  }

  private static List<Step> waivers(Said said) {
    return List.of(
        said.waive("erin", DeploySlug.CONFIRMED_BY_SPECIALISTS),
        said.waive("tyler", DeploySlug.CONFIRMED_BY_SPECIALISTS),
        said.waive("sam", DeploySlug.CONFIRMED_BY_SPECIALISTS),
        said.waive("erin", DeploySlug.CONFIRMED_BY_SRE),
        said.waive("sam", DeploySlug.ONE_AT_A_TIME),
        said.waive("erin", DeploySlug.VERIFIED_BEFORE_CLOSING));
  }

  private static List<Step> changes(Said said) {
    return List.of(
        said.reason("dana", Reason.SECURITY),
        said.reason("dana", Reason.AVAILABILITY),
        said.amend("dana"),
        said.amend("tyler"),
        said.setTask("dana"),
        said.handOver("dana", "sam"),
        said.handOver("sam", "dana"),
        said.handOver("dana", "robin"),
        Said.adopt(Cast.withoutRobinInReleng()),
        Said.adopt(Cast.withoutSam()),
        Said.adopt(Cast.roster()));
  }

  /** From the start to every end, and back. */
  private static List<Step> life(Said said) {
    return all(
        List.of(
            said.start("dana", "sam", "robin", "tyler"),
            said.finish("dana", "sam", "tyler"),
            said.verify("dana", "sam", "tyler", "erin"),
            said.rollBack("dana", "tyler"),
            said.abort("dana", "tyler", "erin"),
            said.reopen("dana", "tyler", "erin"),
            said.hold("dana", "tyler", "erin"),
            said.unhold("dana", "robin", "erin"),
            List.of(
                said.deployer("dana", new Myself()),
                said.deployer("dana", TYLER),
                said.deployer("tyler", new Needed()),
                said.handOver("dana", "tyler"))));
  }

  private static List<Step> extras(Said said) {
    return all(
        List.of(
            said.nudge("sam"),
            said.disclose("dana"),
            said.claim("sam", "tyler"),
            said.unclaim("sam", "erin"),
            List.of(said.handOff("sam", "tyler"), said.away("sam"))));
  }

  private static List<Step> all(List<List<Step>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
