package org.ixplanner.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.ixplanner.app.text.Texts;
import org.jspecify.annotations.Nullable;

/// The program's texts as the command line library wants them.
final class CommandTexts extends ResourceBundle {

    private final Texts texts;

    CommandTexts(Texts texts) {
        this.texts = texts;
    }

    // The library runs what it gets through String.format, for which a percent sign has to be doubled.
    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.keys().contains(key) ? texts.text(key).replace("%", "%%") : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keys();
    }
}
