/// Sentences for the user as values: a key and its arguments. The words are in message bundles, one beside the code
/// of each module; `org.ixplanner.app.text` puts them together.
@NullMarked
package org.ixplanner.engine.text;

import org.jspecify.annotations.NullMarked;
