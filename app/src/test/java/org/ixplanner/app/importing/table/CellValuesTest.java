package org.ixplanner.app.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.exchange.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells as values of fields.
class CellValuesTest {

    private final CellValues values = new CellValues(TestPlans.good(), new Texts(Locale.ENGLISH));
    private final String currency = TestPlans.good().header().currency();

    @Test
    void numbersAreReadInTheUnitOfTheirField() throws CellException {
        FieldType volume = Types.upTo(1e6, Unit.GB_PER_SUBSCRIBER_MONTH);
        FieldType price = Types.money(Unit.MONEY_PER_MONTH);
        FieldType length = new FieldType.Decimal(Unit.KM, 0, 1e6);
        assertThat(values.of(volume, text("250 GB"))).isEqualTo(250.0);
        assertThat(values.of(volume, text("12,5"))).isEqualTo(12.5);
        assertThat(values.of(price, text("1200 " + currency))).isEqualTo(1_200.0);
        assertThat(values.of(price, text("1200 " + currency + "/month"))).isEqualTo(1_200.0);
        assertThat(values.of(length, text("3.5 km"))).isEqualTo(3.5);
        assertThat(values.of(Types.share(), text("12 %"))).isEqualTo(0.12);
        assertThat(values.of(Types.mbps(), text("10G"))).isEqualTo(10_000.0);
        assertThat(values.of(Types.mbps(), new Cell.Amount(812.5))).isEqualTo(812.5);
    }

    @ParameterizedTest
    @CsvSource({"GB, 5 MB", "GB, 5 kbit/s", "MONEY, 5 XAF", "MONEY, 5 km", "MBPS, 5 GB", "MBPS, -5", "MBPS, 1e12"})
    void aUnitThatIsNotTheFieldsOwnIsRefused(String field, String cell) {
        FieldType type =
                switch (field) {
                    case "GB" -> Types.upTo(1e6, Unit.GB_PER_SUBSCRIBER_MONTH);
                    case "MONEY" -> Types.money(Unit.MONEY_PER_MONTH);
                    default -> Types.mbps();
                };
        assertThatThrownBy(() -> values.of(type, text(cell))).isInstanceOf(CellException.class);
    }

    @Test
    void wordsAreReadAsPeopleWriteThem() throws CellException {
        assertThat(values.of(Types.flag(), text("Yes"))).isEqualTo(true);
        assertThat(values.of(Types.flag(), new Cell.Amount(0))).isEqualTo(false);
        assertThat(values.of(Types.choice(NetworkKind.class), text("Access"))).isEqualTo(NetworkKind.ACCESS);
        assertThat(values.of(Types.country(), text("ke"))).isEqualTo("KE");
        assertThat(values.of(new FieldType.Day(), new Cell.Day(LocalDate.of(2027, 3, 4))))
                .isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(values.of(new FieldType.AsNumber(), text("as 64500"))).isEqualTo(new Asn(64_500));
        assertThat(values.of(new FieldType.AsNumber(), new Cell.Amount(64_500))).isEqualTo(new Asn(64_500));
    }

    @Test
    void whatIsReferredToMustBeInThePlan() {
        for (FieldType type : new FieldType[] {Types.reference(Kind.NETWORK), Types.reference(Kind.SITE)}) {
            assertThatThrownBy(() -> values.of(type, text("4200000000")))
                    .isInstanceOfSatisfying(
                            CellException.class, e -> assertThat(e.why().key()).isEqualTo("import.cell.noItem"));
        }
    }

    private static Cell text(String text) {
        return new Cell.Words(text);
    }
}
