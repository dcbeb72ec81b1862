package signalbox.rendering.text;

/**
 * The form of a wiki for incident reports.
 *
 * @param index the address of the wiki's {@code index.php}
 */
public record IncidentForm(String index) {}
