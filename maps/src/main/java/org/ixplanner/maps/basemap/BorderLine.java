package org.ixplanner.maps.basemap;

/// A piece of the border between two countries, of at least two points; the coast is none.
public final class BorderLine extends Vertices {

    private final String country;
    private final String beyond;

    BorderLine(String country, String beyond, double[] lonsDeg, double[] latsDeg) {
        super(lonsDeg, latsDeg);
        this.country = country;
        this.beyond = beyond;
    }

    /// The code of the country on one side.
    public String country() {
        return country;
    }

    /// The code of the country on the other side.
    public String beyond() {
        return beyond;
    }
}
