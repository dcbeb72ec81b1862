package signalbox.domain;

/** When a member will be there for a maintenance. */
public record Shift(MemberId member, Window window) {}
