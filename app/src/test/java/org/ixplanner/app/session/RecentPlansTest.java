package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentPlansTest {

    @TempDir
    Path folder;

    @Test
    void theNewestComesFirst() throws Exception {
        Path kenya = plan("kenya");
        Path uganda = plan("uganda");
        recent().opened(kenya);
        recent().opened(uganda);

        assertThat(recent().list()).containsExactly(uganda, kenya);
    }

    @Test
    void aPlanThatIsOpenedAgainMovesToTheTop() throws Exception {
        Path kenya = plan("kenya");
        Path uganda = plan("uganda");
        recent().opened(kenya);
        recent().opened(uganda);
        recent().opened(folder.resolve("unsaved").resolve("..").resolve("kenya.ixplan"));

        assertThat(recent().list()).containsExactly(kenya, uganda);
    }

    @Test
    void atMostTenAreRemembered() throws Exception {
        List<Path> opened = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Path plan = plan("plan " + i);
            recent().opened(plan);
            opened.addFirst(plan);
        }

        assertThat(recent().list()).containsExactlyElementsOf(opened.subList(0, 10));
    }

    @Test
    void missingFilesAreLeftOut() throws Exception {
        Path kenya = plan("kenya");
        Path uganda = plan("uganda");
        recent().opened(kenya);
        recent().opened(uganda);
        Files.delete(uganda);
        recent().opened(Files.createDirectories(folder.resolve("a folder")));

        assertThat(recent().list()).containsExactly(kenya);
    }

    @Test
    void thePlanOfADriveThatIsBackIsThereAgain() throws Exception {
        Path kenya = plan("kenya");
        recent().opened(kenya);
        Path away = Files.move(kenya, folder.resolve("away"));
        assertThat(recent().list()).isEmpty();

        Files.move(away, kenya);
        assertThat(recent().list()).containsExactly(kenya);
    }

    @Test
    void anUnreadableFileHoldsNone() throws Exception {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});
        assertThat(recent().list()).isEmpty();

        recent().opened(plan("kenya"));
        assertThat(recent().list()).containsExactly(plan("kenya"));
    }

    @Test
    void emptyAndSenselessLinesAreLeftOut() throws Exception {
        Path kenya = plan("kenya");
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "\n\u0000\n" + kenya + "\n");

        assertThat(recent().list()).containsExactly(kenya);
    }

    @Test
    void withoutAFileNothingIsRemembered() throws Exception {
        RecentPlans none = new RecentPlans(Optional.empty());
        none.opened(plan("kenya"));

        assertThat(none.list()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsForgotten() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("state"), "a file");
        RecentPlans recent = new RecentPlans(Optional.of(inTheWay.resolve("recent.txt")));
        recent.opened(plan("kenya"));

        assertThat(recent.list()).isEmpty();
    }

    private RecentPlans recent() {
        return new RecentPlans(Optional.of(file()));
    }

    private Path file() {
        return folder.resolve("of this user").resolve("recent.txt");
    }

    private Path plan(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".ixplan"), "{}");
    }
}
