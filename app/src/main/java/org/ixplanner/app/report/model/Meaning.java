package org.ixplanner.app.report.model;

/// What a series of a chart stands for: the same meaning has the same colour everywhere.
public enum Meaning {
    /// stays in the country, within one organisation
    ON_NET(0x00, 0x6B, 0x4F),
    /// stays in the country
    LOCAL(0x00, 0x9E, 0x73),
    /// leaves the country within the region
    REGIONAL(0xE6, 0x9F, 0x00),
    /// leaves the region
    INTERNATIONAL(0xD5, 0x5E, 0x00),
    /// is not delivered
    UNSERVED(0x8A, 0x8F, 0x98),
    /// an exchange, or what a scenario brings
    CHOSEN(0x00, 0x72, 0xB2),
    /// what it is compared with
    BEFORE(0xA9, 0xB4, 0xC2);

    private final int red;
    private final int green;
    private final int blue;

    Meaning(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /// The colour as `0xRRGGBB`.
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }
}
