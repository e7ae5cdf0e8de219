package org.ixplanner.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTableTest {

    private static String row(Object... cells) throws IOException {
        StringWriter text = new StringWriter();
        new CsvTable(text, List.of("a", "b")).row(List.of(cells));
        return text.toString();
    }

    @Test
    void headingAndRow() throws IOException {
        assertThat(row("x", true)).isEqualTo("a,b\nx,true\n");
    }

    @Test
    void numbersReadBackAsTheSameDouble() throws IOException {
        assertThat(row(0.1 + 0.2, -1e-12)).isEqualTo("a,b\n0.30000000000000004,-0.0000000000010\n");
        assertThat(row(5.0, Double.NaN)).isEqualTo("a,b\n5,\n");
    }

    @Test
    void quotesWhatWouldBreakTheRow() throws IOException {
        assertThat(row("a,b", "he said \"no\"\nand left")).isEqualTo("a,b\n\"a,b\",\"he said \"\"no\"\"\nand left\"\n");
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        assertThat(row("=HYPERLINK(1)", "@SUM")).isEqualTo("a,b\n'=HYPERLINK(1),'@SUM\n");
        assertThat(row("-3", "+1")).isEqualTo("a,b\n'-3,'+1\n");
        assertThat(row("\tx", "plain")).isEqualTo("a,b\n'\tx,plain\n");
    }
}
