package org.ixplanner.app.importing.country;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.ixplanner.engine.text.Message;

/// Sentences that hold only sometimes.
final class Open {

    private final List<Message> sentences = new ArrayList<>();

    void when(boolean holds, Message sentence) {
        if (holds) {
            sentences.add(sentence);
        }
    }

    /// A sentence about a number of things, if there are any.
    void count(int count, IntFunction<Message> sentence) {
        if (count > 0) {
            sentences.add(sentence.apply(count));
        }
    }

    List<Message> all() {
        return List.copyOf(sentences);
    }
}
