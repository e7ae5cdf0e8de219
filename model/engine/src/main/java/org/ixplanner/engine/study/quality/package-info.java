/// How firm figures are: what part of each rests on measurement, publication, estimates and defaults.
@NullMarked
package org.ixplanner.engine.study.quality;

import org.jspecify.annotations.NullMarked;
