package org.ixplanner.exchange.rir;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.exchange.reading.ReadProblem;
import org.jspecify.annotations.Nullable;

/// Who has which AS numbers.
///
/// @param blocks of AS numbers that are in use, in the file's order
/// @param date the day of the file; null if it does not say
/// @param refused lines that cannot be used
public record DelegatedData(List<Block> blocks, @Nullable LocalDate date, List<ReadProblem> refused) {

    /// Nothing.
    public static final DelegatedData NONE = new DelegatedData(List.of(), null, List.of());

    /// Keeps its own copies of the lists.
    public DelegatedData {
        blocks = List.copyOf(blocks);
        refused = List.copyOf(refused);
    }

    /// AS numbers in a row that were delegated together.
    ///
    /// @param registry who delegated them, such as `afrinic`
    /// @param country ISO 3166-1 alpha-2 of the holder
    /// @param first the lowest number
    /// @param count how many
    public record Block(String registry, String country, long first, long count) {}

    /// Countries by AS number, to be asked often.
    public Countries countries() {
        return new Countries(this);
    }

    /// Looks up whose AS numbers are.
    public static final class Countries {

        private final TreeMap<Long, Block> byFirst = new TreeMap<>();

        private Countries(DelegatedData data) {
            data.blocks().forEach(block -> byFirst.putIfAbsent(block.first(), block));
        }

        /// The block that holds a number.
        public Optional<Block> of(long asn) {
            return Optional.ofNullable(byFirst.floorEntry(asn))
                    .map(Map.Entry::getValue)
                    .filter(block -> asn < block.first() + block.count());
        }
    }
}
