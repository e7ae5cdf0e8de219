package org.ixplanner.exchange.enclosure;

import java.util.List;

/// What it takes to make a document again. The names are those of the JSON.
///
/// @param program name and version of what wrote it
/// @param plan the plan's name
/// @param planSha256 hash of the plan as its file has it, in hexadecimal digits
/// @param scenarios ids of those that were simulated, in order
/// @param seed for what is drawn by lot
/// @param language of the text, as a BCP 47 tag
/// @param author whose work it is; empty if not told
/// @param made when, in ISO 8601
/// @param draws asked for the years that it tells; 0 if it tells none
public record RunManifest(
        String program,
        String plan,
        String planSha256,
        List<String> scenarios,
        long seed,
        String language,
        String author,
        String made,
        int draws) {}
