package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers inputs, so that the same one is told apart by its number alone.
final class Inputs {

    private final List<Input> all = new ArrayList<>();
    // Looked up, never iterated.
    private final Map<Input, Integer> numbers = new HashMap<>();

    /// The numbers of these inputs, each once, rising.
    int[] numbers(List<Input> inputs) {
        return inputs.stream().mapToInt(this::number).sorted().distinct().toArray();
    }

    private int number(Input input) {
        return numbers.computeIfAbsent(input, made -> {
            all.add(made);
            return all.size() - 1;
        });
    }

    Input get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }
}
