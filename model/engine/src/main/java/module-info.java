/// The engine: plans and what is computed from them. Its only requirements are the base of the JDK, nullness
/// annotations and geodesics, so a screen, a file format or a logger cannot slip in unseen.
module org.ixplanner.engine {
    requires static transitive org.jspecify;
    requires GeographicLib.Java;

    exports org.ixplanner.engine.geo;
    exports org.ixplanner.engine.text;
}
