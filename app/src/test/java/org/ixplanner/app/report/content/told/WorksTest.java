package org.ixplanner.app.report.content.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.app.report.content.told.Works.Told;
import org.junit.jupiter.api.Test;

class WorksTest {

    private static final String PAGE = "Regulator, statistics, 11 December 2025: https://example.org/q1";

    @Test
    void sourcesThatNameTheSameAddressStandUnderIt() {
        assertThat(Works.of(List.of(
                        PAGE + "; split over cities is an estimate",
                        "Estimate below the eighth on the list: " + PAGE,
                        PAGE)))
                .containsExactly(
                        new Told(0, PAGE, "split over cities is an estimate"),
                        new Told(1, PAGE, "Estimate below the eighth on the list"),
                        new Told(2, PAGE, ""));
    }

    @Test
    void aWorkThatStandsElsewhereIsNamedByItsNumber() {
        assertThat(Works.of(List.of(
                        "A map",
                        PAGE,
                        PAGE + "; rounded",
                        "Survey: answers of 3, the others as " + PAGE,
                        "Survey: answers of 4")))
                .containsExactly(
                        new Told(0, "", "A map"),
                        new Told(1, PAGE, ""),
                        new Told(2, PAGE, "rounded"),
                        new Told(3, "Survey", "answers of 3, the others as [2]"),
                        new Told(4, "Survey", "answers of 4"));
    }

    @Test
    void sourcesThatBeginAlikeStandUnderWhatTheyShare() {
        assertThat(Works.of(List.of(
                        "Report of 2022: six names are half of traffic (https://example.org/r): one 14.67 %; offices",
                        "Something else",
                        "Report of 2022: six names are half of traffic (https://example.org/r): one 4.20 %",
                        "Data set, 2019 (serial-2); whether it holds is not known",
                        "Data set, 2019 (serial-2)")))
                .containsExactly(
                        new Told(
                                0,
                                "Report of 2022: six names are half of traffic (https://example.org/r)",
                                "one 14.67 %; offices"),
                        new Told(
                                2,
                                "Report of 2022: six names are half of traffic (https://example.org/r)",
                                "one 4.20 %"),
                        new Told(1, "", "Something else"),
                        new Told(3, "Data set, 2019 (serial-2)", "whether it holds is not known"),
                        new Told(4, "Data set, 2019 (serial-2)", ""));
    }

    @Test
    void severalThatBeginWithTheSameFewWordsStandTogether() {
        assertThat(Works.of(List.of(
                        "General peering policy of AS1 on a list",
                        "General peering policy of AS2 on a list",
                        "General peering policy of AS3 on a list",
                        "Place of a house",
                        "Place of a tower")))
                .extracting(Told::work)
                .containsExactly(
                        "General peering policy of \u2026",
                        "General peering policy of \u2026",
                        "General peering policy of \u2026",
                        "",
                        "");
    }

    @Test
    void anAddressThatAnotherBeginsWithIsNotTakenForIt() {
        assertThat(Works.of(List.of(
                        "Short: https://example.org/a",
                        "Again, https://example.org/a",
                        "Long: https://example.org/a/b")))
                .extracting(Told::words)
                .contains("Long: https://example.org/a/b");
    }

    @Test
    void strangeTextsAreToldToo() {
        List<String> strange =
                List.of("x", ": ", "; ", " (", "(((", "https://", "https://a https://a", "https://a", "$1");
        assertThat(Works.of(strange)).hasSize(strange.size());
        assertThat(Works.of(List.of())).isEmpty();
    }
}
