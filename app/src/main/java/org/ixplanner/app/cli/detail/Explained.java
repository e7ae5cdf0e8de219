package org.ixplanner.app.cli.detail;

import com.google.gson.JsonArray;
import java.util.List;
import org.ixplanner.app.text.Texts;

/// What `simulate --why` tells.
public interface Explained {

    /// As sentences.
    List<String> lines(Texts texts);

    /// As JSON, an object for each scenario.
    JsonArray tree();
}
