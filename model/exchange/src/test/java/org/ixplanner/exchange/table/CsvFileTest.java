package org.ixplanner.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as spreadsheets save them as text.
class CsvFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASN,Name\n36866,JTL\n",
                "ASN;Name\r\n36866;JTL",
                "ASN\tName\r36866\tJTL\r",
                "sep=;\nASN;Name\n36866;JTL"
            })
    void cellsAreFoundWhateverSetsThemApart(String text) throws UnusableFileException {
        GivenTable table = CsvFile.of(text.getBytes(StandardCharsets.UTF_8));
        assertThat(table.heading()).containsExactly("ASN", "Name");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().at(0).text()).isEqualTo("36866");
        assertThat(table.rows().getFirst().at(1).text()).isEqualTo("JTL");
        assertThat(table.rows().getFirst().at(7).isEmpty()).isTrue();
    }

    @Test
    void separatorsInsideOfQuotesDoNotCount() throws UnusableFileException {
        GivenTable table = of("\"Peak, busy hour, Mbit/s\";ASN\n\"1;5\";1");
        assertThat(table.heading()).containsExactly("Peak, busy hour, Mbit/s", "ASN");
        assertThat(table.rows().getFirst().at(0).text()).isEqualTo("1;5");
    }

    @Test
    void lettersAreRightInUtf8WithAndWithoutMarkAndInWindows1252() throws UnusableFileException {
        String text = "name\nSociété Télécom – 5 €\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(WINDOWS))) {
            GivenTable table = CsvFile.of(bytes);
            assertThat(table.heading()).containsExactly("name");
            assertThat(table.rows().getFirst().at(0).text()).isEqualTo("Société Télécom – 5 €");
        }
    }

    @Test
    void aRowIsNamedByTheLineItBeginsOnWhateverTheLineEnds() throws UnusableFileException {
        GivenTable table = of("a,b\r\n1,\"two\nlines\"\r\n\n;\n2,3\n");
        assertThat(table.rows()).extracting(GivenTable.Row::where).containsExactly("line 2", "line 5", "line 6");
    }

    @Test
    void whatTheProgramWroteAgainstFormulasIsTakenOff() throws Exception {
        List<String> names = List.of("=1+1", "-JTL", "@net", "+254", "'quoted'", "plain");
        StringWriter written = new StringWriter();
        CsvTable table = new CsvTable(written, List.of("name"));
        for (String name : names) {
            table.row(List.of(name));
        }
        assertThat(of(written.toString()).rows().stream().map(row -> row.at(0).text()))
                .containsExactlyElementsOf(names);
    }

    @Test
    void whatIsNoTableIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> of("a,b\n1,2\n\"open,3\n")).isInstanceOfSatisfying(UnusableFileException.class, e -> {
            assertThat(e.problem().where()).isEqualTo("line 3");
            assertThat(e.problem().what().key()).isEqualTo("table.no-csv");
        });
        assertThatThrownBy(() -> of("\n\n")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> of("PK\0\0")).isInstanceOf(UnusableFileException.class);
    }

    private static GivenTable of(String text) throws UnusableFileException {
        return CsvFile.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
