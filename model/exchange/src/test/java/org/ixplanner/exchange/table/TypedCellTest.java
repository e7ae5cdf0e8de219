package org.ixplanner.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rates and days as people type them.
class TypedCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | 500",
                "10G | 10000",
                "10 Gbit/s | 10000",
                "2,5 Gbps | 2500",
                "1.2 Tb/s | 1200000",
                "800 Mbps | 800",
                "800MBPS | 800",
                "1 234,5 Mbit/s | 1234.5",
                "512 kbit/s | 0.512",
                "100GE | 100000",
                "100 GbE | 100000",
            })
    void aRateIsReadWithItsUnit(String cell, double mbps) {
        assertThat(RateCell.mbps(cell)).hasValue(mbps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "much", "10 MB/s", "10 GB", "10GBps", "1,234", "1,234 Mbit/s", "10 apples", "G", "10 G/month"
            })
    void whatIsNoRateOrCouldBeTwoIsRefused(String cell) {
        assertThat(RateCell.mbps(cell)).isEmpty();
    }

    @Test
    void daysAreReadInTheFormsThatCanOnlyBeOne() {
        LocalDate day = LocalDate.of(2027, 12, 31);
        assertThat(DayCell.read("2027-12-31")).hasValue(day);
        assertThat(DayCell.read("31.12.2027")).hasValue(day);
        assertThat(DayCell.read("31/12/2027")).hasValue(day);
        assertThat(DayCell.read("12/31/2027")).hasValue(day);
        assertThat(DayCell.read("4/4/2027")).hasValue(LocalDate.of(2027, 4, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2027", "31.12.27", "2027-02-30", "end of 2027", "2027"})
    void whatCouldBeTwoDaysOrIsNoneIsRefused(String cell) {
        assertThat(DayCell.read(cell)).isEmpty();
    }
}
