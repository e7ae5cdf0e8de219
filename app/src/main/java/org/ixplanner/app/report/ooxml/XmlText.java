package org.ixplanner.app.report.ooxml;

/// Text that XML can hold. What it forbids (control characters, halves of surrogate pairs) becomes U+FFFD, so that the
/// reader sees that something was there.
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// The text with its tabs and line ends.
    public static String of(String text) {
        return text.codePoints()
                .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The text in one line: tabs and line ends become spaces.
    public static String line(String text) {
        return of(text).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
