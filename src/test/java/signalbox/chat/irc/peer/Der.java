package signalbox.chat.irc.peer;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The few forms of DER that a certificate is made of. */
final class Der {
  private static final int CONSTRUCTED_CONTEXT = 0xA0;
  private static final int CONTEXT = 0x80;

  private Der() {}

  static byte[] sequence(byte[]... parts) {
    return value(0x30, joined(parts));
  }

  static byte[] set(byte[]... parts) {
    return value(0x31, joined(parts));
  }

  static byte[] integer(long number) {
    return value(0x02, BigInteger.valueOf(number).toByteArray());
  }

  static byte[] bits(byte[] content) {
    return value(0x03, joined(new byte[] {0}, content));
  }

  static byte[] octets(byte[] content) {
    return value(0x04, content);
  }

  static byte[] nothing() {
    return value(0x05, new byte[0]);
  }

  static byte[] yes() {
    return value(0x01, new byte[] {(byte) 0xFF});
  }

  static byte[] text(String text) {
    return value(0x0C, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] time(Instant time) {
    String text =
        DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC).format(time);
    return value(0x18, text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A part with a number instead of a type of its own, around other parts. */
  static byte[] tagged(int number, byte[] content) {
    return value(CONSTRUCTED_CONTEXT + number, content);
  }

  /** The same around bare bytes. */
  static byte[] marked(int number, byte[] content) {
    return value(CONTEXT + number, content);
  }

  static byte[] objectId(int... numbers) {
    var out = new ByteArrayOutputStream();
    out.write(numbers[0] * 40 + numbers[1]);
    for (int i = 2; i < numbers.length; i++) {
      writeBase128(out, numbers[i]);
    }
    return value(0x06, out.toByteArray());
  }

  private static void writeBase128(ByteArrayOutputStream out, int number) {
    int shift = 28;
    while (shift > 0 && number >> shift == 0) {
      shift -= 7;
    }
    for (; shift > 0; shift -= 7) {
      out.write(0x80 | (number >> shift & 0x7F));
    }
    out.write(number & 0x7F);
  }

  private static byte[] value(int type, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.write(type);
    if (content.length < 0x80) {
      out.write(content.length);
    } else {
      byte[] length = BigInteger.valueOf(content.length).toByteArray();
      int leading = length[0] == 0 ? 1 : 0;
      out.write(0x80 | (length.length - leading));
      out.write(length, leading, length.length - leading);
    }
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
