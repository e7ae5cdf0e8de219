package org.ixplanner.maps.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;

/// Big Ben stands at longitude −0.1246°, latitude 51.5007°; in the British National Grid (EPSG:27700) that is
/// easting 530269.90, northing 179640.72, and in UTM zone 30 north (EPSG:32630) easting 699567.54, northing
/// 5709427.56, by PROJ 9.5.1.
class CrsTest {

    private static final LonLat BIG_BEN = new LonLat(-0.1246, 51.5007);

    @Test
    void londonStaysOutOfTheOcean() throws FormatException {
        for (String name : new String[] {
            "urn:ogc:def:crs:OGC:1.3:CRS84",
            "urn:ogc:def:crs:EPSG::4326",
            "EPSG:4326",
            "http://www.opengis.net/def/crs/EPSG/0/4326"
        }) {
            assertThat(Crs.ofName(name).place(-0.1246, 51.5007)).as(name).isEqualTo(BIG_BEN);
        }
    }

    @Test
    void eastComesFirstWhateverTheAuthoritySays() throws FormatException {
        // ETRS89 (4258) and Cape (4222) have latitude first by definition; files have it second.
        assertThat(Crs.ofEpsg(4258).place(-0.1246, 51.5007).distanceKm(BIG_BEN)).isLessThan(0.01);
        assertThat(Crs.ofEpsg(4222).place(18.4, -33.9).distanceKm(new LonLat(18.4, -33.9)))
                .isLessThan(0.5);
    }

    @Test
    void metresBecomeDegrees() throws FormatException {
        assertThat(Crs.ofEpsg(32630).place(699_567.54, 5_709_427.56).distanceKm(BIG_BEN))
                .isLessThan(0.002);
        // The shift between the datums is known to some metres.
        assertThat(Crs.ofEpsg(27700).place(530_269.90, 179_640.72).distanceKm(BIG_BEN))
                .isLessThan(0.01);
    }

    @Test
    void aSystemByItsDefinition() throws FormatException {
        Crs utm = Crs.ofWkt(
                """
                PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",
                SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],
                PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],
                PARAMETER["Central_Meridian",-3.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],
                UNIT["Meter",1.0]]
                """);
        assertThat(utm.place(699_567.54, 5_709_427.56).distanceKm(BIG_BEN)).isLessThan(0.002);
    }

    @Test
    void whatNobodyKnowsIsRefusedInASentence() {
        assertThatThrownBy(() -> Crs.ofEpsg(999_999)).isInstanceOfSatisfying(FormatException.class, e -> assertThat(
                        e.problem().what().key())
                .isEqualTo("format.crs-epsg"));
        assertThatThrownBy(() -> Crs.ofWkt("PROJCS[nonsense")).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> Crs.ofName("Kenya grid")).isInstanceOf(FormatException.class);
    }

    @Test
    void metresInAFileOfDegreesAreRefused() {
        assertThatThrownBy(() -> Crs.WGS84.place(530_268, 179_640))
                .isInstanceOfSatisfying(
                        FormatException.class,
                        e -> assertThat(e.problem().what().key()).isEqualTo("format.off-earth"));
    }
}
