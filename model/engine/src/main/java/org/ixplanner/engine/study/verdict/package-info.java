/// Whether to build an exchange: go, conditional or no-go, and why.
@NullMarked
package org.ixplanner.engine.study.verdict;

import org.jspecify.annotations.NullMarked;
