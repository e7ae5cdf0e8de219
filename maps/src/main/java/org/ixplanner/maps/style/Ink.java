package org.ixplanner.maps.style;

/// What a colour stands for; a [MapPalette] says which colour that is. Colours of the first six are the same in
/// maps, charts, tables and documents.
public enum Ink {
    /// An exchange, or what was chosen.
    EXCHANGE,
    /// Kept within one network.
    ON_NET,
    /// Kept in the country.
    LOCAL,
    /// Within the region.
    REGIONAL,
    /// To and from other continents.
    INTERNATIONAL,
    /// What should be noticed.
    ALERT,
    /// Fibre, whoever owns it.
    FIBRE,
    /// Sites and other things that are just there.
    SITE,
    /// Networks.
    NETWORK,
    /// A way that is followed, from its start to its end.
    THERE,
    /// The way back.
    BACK,
    /// Hues to tell things of a kind apart, such as the providers of fibre.
    HUE_1,
    HUE_2,
    HUE_3,
    HUE_4,
    HUE_5,
    HUE_6
}
