package org.ixplanner.maps.render.scene;

/// A size and weight of writing.
///
/// @param sizePx the size of the font
/// @param bold whether it is bold
public record TextStyle(double sizePx, boolean bold) {

    /// The sizes in use.
    public static final TextStyle SMALL = new TextStyle(12, false);

    public static final TextStyle SMALL_BOLD = new TextStyle(12, true);
    public static final TextStyle BODY = new TextStyle(14, false);
    public static final TextStyle BODY_BOLD = new TextStyle(14, true);
    public static final TextStyle HEADING = new TextStyle(16, true);
    public static final TextStyle LARGE = new TextStyle(20, true);
    public static final TextStyle TITLE = new TextStyle(28, true);

    /// From one line to the next.
    public double linePx() {
        return Math.rint(sizePx * 1.34);
    }

    /// From the top of a line to where its letters stand.
    public double ascentPx() {
        return Math.rint(sizePx * 1.02);
    }
}
