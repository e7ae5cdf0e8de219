package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aMappingIsFoundAgainByItsHeadingAndByNoOther() {
        ColumnFile file = new ColumnFile(Optional.of(folder.resolve("columns.properties")));
        List<String> heading = List.of("Débit = crête", "N°", "a\\b");
        String mapping = "peakMbps=Débit = crête,asn=N°,name=a\\b";
        file.keep(heading, mapping);
        file.keep(List.of("ASN"), "asn=ASN");
        assertThat(file.recall(heading)).hasValue(mapping);
        assertThat(file.recall(List.of("ASN"))).hasValue("asn=ASN");
        assertThat(file.recall(List.of("N°", "Débit = crête", "a\\b"))).isEmpty();
    }

    @Test
    void whereThereIsNoFileNothingIsRemembered() throws Exception {
        ColumnFile none = new ColumnFile(Optional.empty());
        none.keep(List.of("ASN"), "asn=ASN");
        assertThat(none.recall(List.of("ASN"))).isEmpty();
        Path broken = Files.writeString(folder.resolve("columns.properties"), "a=\\uZZZZ");
        assertThat(new ColumnFile(Optional.of(broken)).recall(List.of("ASN"))).isEmpty();
    }
}
