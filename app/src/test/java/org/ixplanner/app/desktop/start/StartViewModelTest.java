package org.ixplanner.app.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.start.StartViewModel.Orphan;
import org.ixplanner.app.desktop.start.StartViewModel.Sample;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.session.DiskPlanStore;
import org.ixplanner.app.session.RecentPlans;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.DirectTaskRunner;
import org.ixplanner.app.text.Texts;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.SaveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartViewModelTest {

    // No process has a number this large.
    private static final String GONE = "unsaved-999999999-0.ixplan";

    @TempDir
    Path folder;

    @Test
    void everySampleIsOfferedTheLargestFirst() {
        assertThat(page().samples()).extracting(Sample::id).containsExactlyElementsOf(SamplePlans.NAMES.reversed());
        assertThat(page().samples()).allSatisfy(sample -> {
            assertThat(sample.name()).isNotBlank();
            assertThat(sample.about()).isNotBlank();
        });
    }

    @Test
    void withoutAFolderNothingIsRemembered() {
        StartViewModel page = page(UserFolders.NONE);

        assertThat(page.recentPlans()).isEmpty();
        assertThat(page.orphans()).isEmpty();
    }

    @Test
    void thePlansThatWereOpenLastComeFirstAndThoseThatAreGoneNotAtAll() throws IOException {
        RecentPlans recent = new RecentPlans(folders().recent());
        for (String name : new String[] {"one", "two", "three"}) {
            recent.opened(Files.createFile(folder.resolve(name + ".ixplan")));
        }
        recent.opened(folder.resolve("one.ixplan"));
        Files.delete(folder.resolve("two.ixplan"));

        assertThat(page().recentPlans())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("one.ixplan", "three.ixplan");
    }

    @Test
    void whatAnEarlierRunCouldNotSaveIsOfferedByNameAndTime() throws IOException, SaveException {
        keep("kenya", GONE);

        assertThat(page().orphans()).hasSize(1);
        assertThat(page().orphans().getFirst().name()).matches("Kenya, \\w{3} \\d{1,2}, \\d{4}, .*");
        assertThat(page().orphans().getFirst().copy().plan()).isEqualTo(Desk.plan("kenya"));
    }

    @Test
    void whatARunningProgramKeepsIsItsOwn() throws IOException, SaveException {
        keep("kenya", "unsaved-" + ProcessHandle.current().pid() + "-" + began() + ".ixplan");

        assertThat(page().orphans()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotOffered() throws IOException {
        Path unsaved = Files.createDirectories(folders().unsaved().orElseThrow());
        Files.writeString(unsaved.resolve("." + GONE + ".autosave"), "{ broken");

        assertThat(page().orphans()).isEmpty();
    }

    @Test
    void lookingAgainFindsWhatIsNew() throws IOException, SaveException {
        StartViewModel page = page();
        assertThat(page.orphans()).isEmpty();

        keep("example", GONE);
        new RecentPlans(folders().recent()).opened(Files.createFile(folder.resolve("new.ixplan")));
        page.refresh();

        assertThat(page.orphans()).extracting(Orphan::name).first().asString().startsWith("A second exchange");
        assertThat(page.recentPlans()).hasSize(1);
    }

    private void keep(String sample, String name) throws IOException, SaveException {
        Path unsaved = Files.createDirectories(folders().unsaved().orElseThrow());
        PlanFiles.autosave(Desk.plan(sample), unsaved.resolve(name));
    }

    private UserFolders folders() {
        return new UserFolders(Optional.of(folder.resolve("state")));
    }

    private StartViewModel page() {
        return page(folders());
    }

    private static StartViewModel page(UserFolders folders) {
        return new StartViewModel(
                new DiskPlanStore(folders.unsaved()),
                new RecentPlans(folders.recent()),
                new DirectTaskRunner(),
                new Texts(Locale.ENGLISH));
    }

    private static long began() {
        return ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
    }
}
