/// Paints map sheets and writes them as pictures and documents, with no display.
///
/// A caller makes a [org.ixplanner.maps.layer.Sheet], then either has a [MapSheetWriter] write it as PNG, SVG or PDF,
/// or has a [SheetPainter] paint it on a page of its own. The same painter serves all of them; the same sheet and
/// size give the same bytes.
@NullMarked
package org.ixplanner.maps.render;

import org.jspecify.annotations.NullMarked;
