package signalbox.chat.irc.peer;

import java.util.List;

/**
 * What a server's software does in its own way on the wire.
 *
 * @param capabilities what it offers in CAP LS
 * @param isupport its lines of 005, without number, nick and closing words
 * @param prompt how it asks for the rest of SASL
 * @param nobody how ACCOUNT says that somebody has logged out
 * @param tags the order of its tags
 * @param longLines what it does with a line of more than 512 bytes
 * @param splits how a netsplit looks
 */
public record Habits(
    String server,
    List<String> capabilities,
    List<String> isupport,
    String prompt,
    String nobody,
    List<String> tags,
    Excess longLines,
    Splits splits) {

  /** What is done with what is too long. */
  public enum Excess {
    CUT,
    REFUSED
  }

  /** How people are said to be gone with a server. */
  public enum Splits {
    QUITS,
    BATCH,
    UNKNOWN
  }

  /** As on Libera.Chat: no message tags but those of the server, no ids, no labels, no batches. */
  public static final Habits SOLANUM =
      new Habits(
          "zinc.solanum.test",
          List.of(
              "account-notify",
              "away-notify",
              "chghost",
              "extended-join",
              "multi-prefix",
              "sasl=PLAIN,ECDSA-NIST256P-CHALLENGE,EXTERNAL",
              "tls",
              "account-tag",
              "cap-notify",
              "echo-message",
              "server-time",
              "solanum.chat/identify-msg",
              "solanum.chat/oper",
              "solanum.chat/realhost"),
          List.of(
              "FNC WHOX CALLERID=g ETRACE MONITOR=100 KNOCK SAFELIST ELIST=CMNTU CHANTYPES=#"
                  + " EXCEPTS INVEX CHANMODES=eIbq,k,flj,CFLMPQRSTcgimnprstuz",
              "CHANLIMIT=#:250 PREFIX=(ov)@+ MAXLIST=bqeI:100 MODES=4 NETWORK=Solanum.Test"
                  + " STATUSMSG=@+ CASEMAPPING=rfc1459 NICKLEN=16 MAXNICKLEN=16 CHANNELLEN=50"
                  + " TOPICLEN=390 DEAF=D",
              "TARGMAX=NAMES:1,LIST:1,KICK:1,WHOIS:1,PRIVMSG:4,NOTICE:4,ACCEPT:,MONITOR:"
                  + " EXTBAN=$,agjrxz"),
          "AUTHENTICATE +",
          "*",
          List.of("time", "account"),
          Excess.CUT,
          Splits.QUITS);

  /** One server, so no splits; refuses what is too long, folds only ASCII. */
  public static final Habits ERGO =
      new Habits(
          "ergo.test",
          List.of(
              "account-notify",
              "account-tag",
              "away-notify",
              "batch",
              "cap-notify",
              "chghost",
              "draft/chathistory",
              "draft/multiline=max-bytes=4096,max-lines=100",
              "draft/relaymsg=/",
              "echo-message",
              "ergo.chat/nope",
              "extended-join",
              "invite-notify",
              "labeled-response",
              "message-tags",
              "multi-prefix",
              "sasl=PLAIN,EXTERNAL,SCRAM-SHA-256",
              "server-time",
              "setname",
              "standard-replies",
              "userhost-in-names"),
          List.of(
              "AWAYLEN=390 BOT=B CASEMAPPING=ascii CHANLIMIT=#:100 CHANMODES=Ibe,k,fl,CEMRUimnstu"
                  + " CHANNELLEN=64 CHANTYPES=# CHATHISTORY=1000 ELIST=U EXCEPTS EXTBAN=,m INVEX",
              "KICKLEN=390 MAXLIST=beI:100 MAXTARGETS=4 MODES MONITOR=100 NETWORK=ErgoTest"
                  + " NICKLEN=32 PREFIX=(qaohv)~&@%+ RPCHAN=E RPUSER=E SAFELIST SAFERATE",
              "STATUSMSG=~&@%+ TARGMAX=NAMES:1,LIST:1,KICK:,WHOIS:1,USERHOST:10,PRIVMSG:4"
                  + " TOPICLEN=390 UTF8ONLY WHOX draft/CHATHISTORY=1000"),
          ":ergo.test AUTHENTICATE +",
          "*",
          List.of("account", "msgid", "time"),
          Excess.REFUSED,
          Splits.UNKNOWN);

  /** Colons wherever they are allowed, and splits inside a batch. */
  public static final Habits INSPIRCD =
      new Habits(
          "hub.inspircd.test",
          List.of(
              "account-notify",
              "account-tag",
              "away-notify",
              "batch",
              "cap-notify",
              "chghost",
              "echo-message",
              "extended-join",
              "inspircd.org/poison",
              "invite-notify",
              "labeled-response",
              "message-tags",
              "multi-prefix",
              "sasl=EXTERNAL,PLAIN",
              "server-time",
              "setname",
              "userhost-in-names"),
          List.of(
              "AWAYLEN=200 CASEMAPPING=rfc1459 CHANLIMIT=#:250"
                  + " CHANMODES=IXbegw,k,Hfjl,ACKMNOPQRSTcimnprstz CHANNELLEN=64 CHANTYPES=#"
                  + " ELIST=CMNTU EXTBAN=,ACNOQRSTUacmnprz HOSTLEN=64 KEYLEN=32 KICKLEN=255"
                  + " LINELEN=512",
              "MAXLIST=I:100,X:100,b:100,e:100,g:100,w:100 MAXTARGETS=4 MODES=20 NAMELEN=128"
                  + " NETWORK=InspTest NICKLEN=16 PREFIX=(ov)@+ SAFELIST STATUSMSG=@+ TOPICLEN=390",
              "UHNAMES USERLEN=12 USERMODES=,,s,BDRTdghikorwx WHOX"),
          ":hub.inspircd.test AUTHENTICATE :+",
          ":*",
          List.of("time", "msgid", "account"),
          Excess.CUT,
          Splits.BATCH);

  boolean offers(String capability) {
    return capabilities.stream().anyMatch(one -> one.replaceFirst("=.*", "").equals(capability));
  }

  @Override
  public String toString() {
    return server;
  }
}
