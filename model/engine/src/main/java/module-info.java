/// The engine: plans and what is computed from them. Its only requirements are the base of the JDK, nullness
/// annotations and geodesics, so a screen, a file format or a logger cannot slip in unseen.
module org.ixplanner.engine {
    requires static transitive org.jspecify;
    requires GeographicLib.Java;
    // Many lanes at once where the JVM was started with it; plain loops do the same without.
    requires static jdk.incubator.vector;

    exports org.ixplanner.engine.business;
    exports org.ixplanner.engine.business.adoption;
    exports org.ixplanner.engine.business.operator;
    exports org.ixplanner.engine.business.years;
    exports org.ixplanner.engine.check;
    exports org.ixplanner.engine.check.all;
    exports org.ixplanner.engine.demand;
    exports org.ixplanner.engine.edit;
    exports org.ixplanner.engine.fibre;
    exports org.ixplanner.engine.fibre.build;
    exports org.ixplanner.engine.geo;
    exports org.ixplanner.engine.plan;
    exports org.ixplanner.engine.plan.content;
    exports org.ixplanner.engine.plan.evidence;
    exports org.ixplanner.engine.plan.exchange;
    exports org.ixplanner.engine.plan.ground;
    exports org.ixplanner.engine.plan.lever;
    exports org.ixplanner.engine.plan.network;
    exports org.ixplanner.engine.plan.schema;
    exports org.ixplanner.engine.routing;
    exports org.ixplanner.engine.routing.internet;
    exports org.ixplanner.engine.routing.relations;
    exports org.ixplanner.engine.scenario;
    exports org.ixplanner.engine.scenario.enact;
    exports org.ixplanner.engine.simulation;
    exports org.ixplanner.engine.simulation.course;
    exports org.ixplanner.engine.simulation.flow;
    exports org.ixplanner.engine.simulation.offer;
    exports org.ixplanner.engine.simulation.run;
    exports org.ixplanner.engine.study;
    exports org.ixplanner.engine.study.detail;
    exports org.ixplanner.engine.study.doubt;
    exports org.ixplanner.engine.study.quality;
    exports org.ixplanner.engine.study.trace;
    exports org.ixplanner.engine.study.why;
    exports org.ixplanner.engine.study.verdict;
    exports org.ixplanner.engine.study.years;
    exports org.ixplanner.engine.text;
    exports org.ixplanner.engine.uncertainty;
}
