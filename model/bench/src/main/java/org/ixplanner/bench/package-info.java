/// Benchmarks, run by hand: `mvn -q -Pbench -DskipTests -pl model/bench -am integration-test`.
@NullMarked
package org.ixplanner.bench;

import org.jspecify.annotations.NullMarked;
