package org.ixplanner.maps.style;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/// All colours of a map: one value is a theme.
///
/// @param page behind everything
/// @param sea water, lakes too
/// @param coast the edge of water
/// @param home land of the country that the map is about
/// @param land other land
/// @param border borders between other countries
/// @param homeBorder borders of the country that the map is about
/// @param text what is read first
/// @param muted what is read second
/// @param rule frames and hair lines
/// @param halo around writing and lines on the map
/// @param inks the colour of every [Ink]
public record MapPalette(
        Color page,
        Color sea,
        Color coast,
        Color home,
        Color land,
        Color border,
        Color homeBorder,
        Color text,
        Color muted,
        Color rule,
        Color halo,
        Map<Ink, Color> inks) {

    /// @throws IllegalArgumentException if an ink has no colour
    public MapPalette {
        inks = Map.copyOf(inks);
        for (Ink ink : Ink.values()) {
            if (!inks.containsKey(ink)) {
                throw new IllegalArgumentException("no colour for " + ink);
            }
        }
    }

    /// For paper and bright rooms.
    public static MapPalette light() {
        return new MapPalette(
                new Color(0xFFFFFF),
                new Color(0xDCE9F1),
                new Color(0xA8C1D0),
                new Color(0xFDFCF8),
                new Color(0xEBE9E2),
                new Color(0xBBB6AA),
                new Color(0x7F796E),
                new Color(0x1F2328),
                new Color(0x59636E),
                new Color(0xD1D9E0),
                new Color(0xFFFFFF),
                inks(0x5F6873, 0x3D444D, 0x7A4B8C, 0x1F2328, 0xC2308A));
    }

    /// For dark rooms.
    public static MapPalette dark() {
        return new MapPalette(
                new Color(0x0D1117),
                new Color(0x15212B),
                new Color(0x35505F),
                new Color(0x2B3036),
                new Color(0x20252B),
                new Color(0x4A5058),
                new Color(0x8B949E),
                new Color(0xF0F6FC),
                new Color(0xA5AEB8),
                new Color(0x3D444D),
                new Color(0x0D1117),
                inks(0x9AA4AF, 0xD1D7E0, 0xC297D4, 0xF0F6FC, 0xF27CC0));
    }

    /// The colour of an ink.
    public Color color(Ink ink) {
        Color color = inks.get(ink);
        if (color == null) {
            throw new IllegalStateException("no colour for " + ink);
        }
        return color;
    }

    // Okabe and Ito's colours, which colour-blind readers tell apart, for what is the same everywhere.
    private static Map<Ink, Color> inks(int fibre, int site, int network, int there, int back) {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        inks.put(Ink.EXCHANGE, new Color(0x0072B2));
        inks.put(Ink.ON_NET, new Color(0x00664B));
        inks.put(Ink.LOCAL, new Color(0x009E73));
        inks.put(Ink.REGIONAL, new Color(0xE69F00));
        inks.put(Ink.INTERNATIONAL, new Color(0xD55E00));
        inks.put(Ink.ALERT, new Color(0xCC2936));
        inks.put(Ink.FIBRE, new Color(fibre));
        inks.put(Ink.SITE, new Color(site));
        inks.put(Ink.NETWORK, new Color(network));
        inks.put(Ink.THERE, new Color(there));
        inks.put(Ink.BACK, new Color(back));
        inks.put(Ink.HUE_1, new Color(0x3C8DAD));
        inks.put(Ink.HUE_2, new Color(0xB0618F));
        inks.put(Ink.HUE_3, new Color(0x8C7A2B));
        inks.put(Ink.HUE_4, new Color(0x6F74C4));
        inks.put(Ink.HUE_5, new Color(0x4F8A4C));
        inks.put(Ink.HUE_6, new Color(0xA8643E));
        return inks;
    }
}
