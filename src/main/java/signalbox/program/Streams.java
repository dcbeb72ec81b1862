package signalbox.program;

import java.io.InputStream;
import java.io.PrintStream;

/** What a program reads and writes: lines for people in UTF-8, and trouble apart from them. */
public record Streams(InputStream in, PrintStream out, PrintStream err) {}
