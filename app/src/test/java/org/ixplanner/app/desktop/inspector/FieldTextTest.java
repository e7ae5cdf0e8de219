package org.ixplanner.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.plan.schema.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    private static final FieldType WHOLE = new FieldType.Whole(Unit.SUBSCRIBERS, 0, 10_000_000_000L);

    private final FieldText field = new FieldText(Desk.plan("example"));

    @ParameterizedTest
    @ValueSource(strings = {"example", "kenya"})
    void everyValueOfASampleIsTypedAsItIsShown(String sample) {
        Plan plan = Desk.plan(sample);
        FieldText fields = new FieldText(plan);
        List<String> different = new ArrayList<>();
        int[] count = new int[1];
        PlanWalk.visit(plan, (path, type, value) -> {
            // What a lever adds is not in the plan itself.
            boolean isPlanned = type instanceof FieldType.Reference(Kind target)
                    && value != null
                    && !plan.table(target).has(value.toString());
            if (FieldText.isTyped(type) && !isPlanned) {
                count[0]++;
                FieldText.Typed typed = fields.typed(type, FieldText.text(value), value == null);
                if (!typed.equals(new FieldText.Typed.Value(value))) {
                    different.add(path + ": " + value + " became " + typed);
                }
            }
        });

        assertThat(different).isEmpty();
        assertThat(count[0]).isGreaterThan(500);
    }

    @Test
    void aDecimalIsANumberWithinItsRange() {
        assertThat(value(Types.mbps(), " 12.5 ")).isEqualTo(12.5);
        assertThat(value(Types.mbps(), "1e3")).isEqualTo(1000.0);
        assertThat(value(Types.mbps(), "-0")).isEqualTo(0.0);
        assertThat(problem(Types.share(), "1.5")).isEqualTo("Expected: a number from 0 to 1");
        assertThat(problem(Types.mbps(), "-1")).isEqualTo("Expected: a number from 0 to 1000000000 Mbit/s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "NaN", "Infinity", "1f", "0x10", "1.2.3", "--1", "e", "1e999", "12 Mbit/s"})
    void whatIsNoNumberToPeopleIsRefused(String text) {
        assertThat(field.typed(Types.mbps(), text, true)).isInstanceOf(FieldText.Typed.Wrong.class);
        assertThat(field.typed(WHOLE, text, true)).isInstanceOf(FieldText.Typed.Wrong.class);
    }

    @Test
    void thousandsMayBeGroupedButACommaIsNoDecimalPoint() {
        assertThat(value(Types.mbps(), "12,500")).isEqualTo(12_500.0);
        assertThat(value(Types.mbps(), "1,234,567.5")).isEqualTo(1_234_567.5);
        assertThat(value(WHOLE, "13,349,000")).isEqualTo(13_349_000L);
        assertThat(field.typed(Types.mbps(), "12,5", false)).isInstanceOf(FieldText.Typed.Wrong.class);
        assertThat(field.typed(Types.mbps(), "1,2345", false)).isInstanceOf(FieldText.Typed.Wrong.class);
    }

    @Test
    void aWholeNumberHasNoFraction() {
        assertThat(value(WHOLE, "900000")).isEqualTo(900_000L);
        assertThat(value(WHOLE, "1e6")).isEqualTo(1_000_000L);
        assertThat(problem(WHOLE, "2.5")).isEqualTo("Expected: a whole number from 0 to 10000000000 subscribers");
    }

    @Test
    void anAsnMayBeWrittenWithAndWithoutItsPrefix() {
        FieldType asn = new FieldType.AsNumber();

        assertThat(value(asn, "64496")).isEqualTo(new Asn(64496));
        assertThat(value(asn, "AS64496")).isEqualTo(new Asn(64496));
        assertThat(value(asn, "as64496")).isEqualTo(new Asn(64496));
        assertThat(value(asn, "4294967294")).isEqualTo(new Asn(4_294_967_294L));
        for (String wrong : new String[] {"0", "4294967295", "AS", "ASX", "1.5", "-5"}) {
            assertThat(problem(asn, wrong)).startsWith("Expected: an AS number from 1 to ");
        }
    }

    @Test
    void aReferenceMustLeadToSomethingInThePlan() {
        FieldType network = Types.reference(Kind.NETWORK);
        FieldType site = Types.reference(Kind.SITE);

        assertThat(value(network, "AS64496")).isEqualTo(new Asn(64496));
        assertThat(value(site, "nbo-dc")).isEqualTo("nbo-dc");
        assertThat(problem(network, "64999")).isEqualTo("The plan's networks have no \"64999\"");
        assertThat(problem(site, "nowhere")).isEqualTo("The plan's sites have no \"nowhere\"");
        assertThat(problem(site, "")).isEqualTo("Expected: the id of one of the plan's sites");
    }

    @Test
    void aPlaceIsItsLongitudeAndItsLatitude() {
        FieldType place = new FieldType.Place();

        assertThat(value(place, "36.8219, -1.2921")).isEqualTo(new LonLat(36.8219, -1.2921));
        assertThat(value(place, "36.8219 -1.2921")).isEqualTo(new LonLat(36.8219, -1.2921));
        assertThat(value(place, "36.8219;-1.2921")).isEqualTo(new LonLat(36.8219, -1.2921));
        for (String wrong : new String[] {"36.8", "181, 0", "0, 91", "36.8, -1.2, 3", "east, south", ","}) {
            assertThat(problem(place, wrong)).startsWith("Expected: a place as ");
        }
    }

    @Test
    void aPlaceMayBeWrittenAsItsProblemSays() {
        assertThat(problem(new FieldType.Place(), "?")).contains("[longitude").contains("latitude from -90 to 90]");
        assertThat(value(new FieldType.Place(), "[36.8219, -1.2921]")).isEqualTo(new LonLat(36.8219, -1.2921));
        assertThat(value(new FieldType.Place(), "[ 36.8219 , -1.2921 ]")).isEqualTo(new LonLat(36.8219, -1.2921));
    }

    @Test
    void aDayIsWrittenFromYearToDay() {
        FieldType day = new FieldType.Day();

        assertThat(value(day, "2026-03-31")).isEqualTo(LocalDate.of(2026, 3, 31));
        for (String wrong : new String[] {"31.3.2026", "2026-02-30", "2026-3-31", "yesterday"}) {
            assertThat(problem(day, wrong)).isEqualTo("Expected: a date as \"2026-12-31\"");
        }
    }

    @Test
    void textsKeepTheirForm() {
        assertThat(value(Types.country(), "KE")).isEqualTo("KE");
        assertThat(value(Types.text(10), "")).isEqualTo("");
        assertThat(problem(Types.country(), "Kenya")).contains("country code");
        assertThat(problem(Types.currency(), "$")).contains("currency code");
        assertThat(problem(Types.name(), "  ")).isEqualTo("Expected: a text of 1 to 200 characters");
        assertThat(problem(Types.id(), "two words")).contains("an id of 1 to 100 letters");
        assertThat(problem(Types.text(3), "four")).isEqualTo("Expected: a text of at most 3 characters");
    }

    @Test
    void aChoiceIsOneOfItsWordsAndAFlagIsTrueOrFalse() {
        assertThat(value(Types.choice(NetworkKind.class), "access")).isEqualTo(NetworkKind.ACCESS);
        assertThat(problem(Types.choice(NetworkKind.class), "other")).startsWith("Expected: one of access");
        assertThat(value(Types.flag(), "true")).isEqualTo(true);
        assertThat(value(Types.flag(), "false")).isEqualTo(false);
        assertThat(problem(Types.flag(), "yes")).isEqualTo("Expected: true or false");
    }

    @Test
    void aListIsWrittenWithCommas() {
        FieldType sites = new FieldType.Items(Types.reference(Kind.SITE));

        assertThat(value(sites, "nbo-dc,mba-cls , ldn-hub")).isEqualTo(List.of("nbo-dc", "mba-cls", "ldn-hub"));
        assertThat(value(sites, "nbo-dc, ")).isEqualTo(List.of("nbo-dc"));
        assertThat(value(sites, "")).isEqualTo(List.of());
        assertThat(problem(sites, "nbo-dc, nowhere")).isEqualTo("The plan's sites have no \"nowhere\"");
    }

    @Test
    void anEmptyFieldIsUnknownWhereItMayBe() {
        assertThat(field.typed(Types.mbps(), "  ", true)).isEqualTo(new FieldText.Typed.Value(null));
        assertThat(field.typed(Types.mbps(), "  ", false)).isInstanceOf(FieldText.Typed.Wrong.class);
    }

    @Test
    void partsAndRoutesAreNotTypedInOneLine() {
        assertThat(FieldText.isTyped(new FieldType.Route())).isFalse();
        assertThat(FieldText.isTyped(new FieldType.Items(Types.country()))).isTrue();
        assertThat(field.typed(new FieldType.Route(), "1, 2", false)).isInstanceOf(FieldText.Typed.Wrong.class);
    }

    private @Nullable Object value(FieldType type, String text) {
        FieldText.Typed typed = field.typed(type, text, false);
        assertThat(typed).as(text).isInstanceOf(FieldText.Typed.Value.class);
        return ((FieldText.Typed.Value) typed).value();
    }

    private String problem(FieldType type, String text) {
        FieldText.Typed typed = field.typed(type, text, false);
        assertThat(typed).as(text).isInstanceOf(FieldText.Typed.Wrong.class);
        return new Texts(Locale.ENGLISH).format(((FieldText.Typed.Wrong) typed).problem());
    }
}
