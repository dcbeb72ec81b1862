package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.discord.picture.Picture;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;
import signalbox.domain.CaseId;
import signalbox.message.Card;
import signalbox.message.Card.Field;
import signalbox.message.Card.Moment;
import signalbox.message.Card.Press;
import signalbox.message.Card.Words;
import signalbox.message.Parcel;

/** The pictures of the handbook are what the stand-in recorded. */
class PictureDocsTest {
  private static final Path PICTURES = Path.of("docs", "pictures");

  private final PostOffice office = new PostOffice();
  private Channel ops;

  @BeforeEach
  void comeIn() {
    ops = office.opens("ops");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aCard() throws IOException {
    var card =
        new Card(
            CaseId.deploy(17),
            1,
            Card.Mood.WAITING,
            "deploy-17 needs sre (robin, sam)",
            List.of(
                new Field("change", Words.of("https://gerrit.example.org/r/1234")),
                new Field("task", Words.of("T1234 https://phabricator.example.org/T1234")),
                new Field("reason", Words.of("availability", "rollback")),
                new Field("requester", Words.of("dana")),
                new Field("deployer", Words.of("dana")),
                new Field("seats", Words.of("releng: tyler", "sre: missing (robin, sam)")),
                new Field("expires", new Moment(PostOffice.START.plus(Duration.ofHours(4)))),
                new Field("revision", Words.of("1")),
                new Field("policy", Words.of("wikimedia-2019"))),
            List.of(Press.APPROVE, Press.DECLINE, Press.HOLD, Press.REASON));
    office.carried(1, new Parcel.ShowCard(PostOffice.cardOf(17, ops), card));
    hold("card.svg", "The card of a deploy that waits for one approval");
  }

  @Test
  void aBoard() throws IOException {
    office.carried(
        1,
        PostOffice.board(
            ops,
            "deploy-17: requested 11:52 UTC by dana; missing: sre (robin, sam); expires at 15:52"
                + " UTC; https://gerrit.example.org/r/1234",
            "deploy-16: started 11:40 UTC by tyler; claimed: mw-config (tyler);"
                + " https://gerrit.example.org/r/1229",
            "claimed here: db1 (sam until 12:30 UTC)"));
    hold("board.svg", "The board of a channel with two open deploys and a claim");
  }

  private void hold(String file, String title) throws IOException {
    Post recorded = office.discord.listSaid(ops).getFirst();
    Path path = PICTURES.resolve(file);
    String picture = Picture.of(recorded, title, PostOffice.START);
    if ("update".equals(System.getProperty("docs"))) {
      Files.createDirectories(PICTURES);
      Files.writeString(path, picture);
    }
    assertThat(path).as("%s is missing; run the tests with -Ddocs=update", path).exists();
    assertThat(Files.readString(path))
        .as("%s is stale; run the tests with -Ddocs=update", path)
        .isEqualTo(picture);
  }
}
