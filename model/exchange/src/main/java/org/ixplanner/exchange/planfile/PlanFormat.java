package org.ixplanner.exchange.planfile;

/// What plan files look like from outside.
public final class PlanFormat {

    /// The ending of a plan file's name.
    public static final String EXTENSION = ".ixplan";

    /// The version that is written. Older ones are migrated when read, newer ones are refused.
    public static final int VERSION = 2;

    /// A larger file is refused: no country needs a quarter of a gigabyte of text.
    public static final long MAX_BYTES = 256L << 20;

    /// Deeper nesting is refused; a sound plan needs eight levels.
    public static final int MAX_DEPTH = 64;

    static final String FORMAT_FIELD = "format";
    static final String FORMAT_NAME = "ixplanner-plan";
    static final String VERSION_FIELD = "formatVersion";

    private PlanFormat() {}
}
