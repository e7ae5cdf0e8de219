package org.ixplanner.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Numbers as people type them.
class NumberCellTest {

    @Test
    void aPointOrACommaMayStandBeforeTheFraction() {
        assertThat(NumberCell.read(" 12.5 ")).isEqualTo(OptionalDouble.of(12.5));
        assertThat(NumberCell.read("12,5")).isEqualTo(OptionalDouble.of(12.5));
        assertThat(NumberCell.read("0,125")).isEqualTo(OptionalDouble.of(0.125));
        assertThat(NumberCell.read("-1.234")).isEqualTo(OptionalDouble.of(-1.234));
        assertThat(NumberCell.read("1.5E3")).isEqualTo(OptionalDouble.of(1500));
    }

    @Test
    void thousandsMayBeSetApart() {
        assertThat(NumberCell.read("1,234.5")).isEqualTo(OptionalDouble.of(1234.5));
        assertThat(NumberCell.read("1.234,5")).isEqualTo(OptionalDouble.of(1234.5));
        assertThat(NumberCell.read("1\u00a0234,5")).isEqualTo(OptionalDouble.of(1234.5));
        assertThat(NumberCell.read("1,234,567")).isEqualTo(OptionalDouble.of(1_234_567));
        assertThat(NumberCell.read("1.234.567")).isEqualTo(OptionalDouble.of(1_234_567));
    }

    @Test
    void whatCouldBeTwoNumbersIsRefused() {
        assertThat(NumberCell.read("1,234")).isEmpty();
        assertThat(NumberCell.read("-12,500")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String text :
                new String[] {"", "abc", "10 Gbps", "1,23,4", "1..2", "NaN", "0x10", "1e999", "=1+1", "5d"}) {
            assertThat(NumberCell.read(text)).as(text).isEmpty();
        }
    }
}
