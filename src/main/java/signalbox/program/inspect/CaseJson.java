package signalbox.program.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Collection;
import signalbox.domain.identity.Link;
import signalbox.rendering.export.Export;
import signalbox.store.codec.EventCodec;
import signalbox.view.CaseFile;

/** Cases as JSON text, in the shape of an export. */
public final class CaseJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private CaseJson() {}

  /** The cases by number, restricted ones only when they are asked for, and links of accounts. */
  public static String of(
      Collection<CaseFile> files, Collection<Link> links, boolean withRestricted) {
    var codec = new EventCodec();
    try {
      return MAPPER.writeValueAsString(new Export(codec::name).of(files, links, withRestricted));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("an export that is no JSON", bug);
    }
  }
}
