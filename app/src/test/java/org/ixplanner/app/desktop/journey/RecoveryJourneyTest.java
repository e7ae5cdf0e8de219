package org.ixplanner.app.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;
import org.junit.jupiter.api.Test;

class RecoveryJourneyTest extends Journey {

    @Test
    void whatWasNotSavedWhenTheProgramDiedIsOfferedAtTheNextStart() throws Exception {
        Path file = folder.resolve("plan.ixplan");
        Plan saved = Desk.plan("example");
        PlanFiles.save(saved, file);
        window.dialogs().choose(file);
        window.click("#start-open");
        window.settle();
        String key = saved.networks().items().getFirst().key();
        select(key);
        window.enter("#field-name", "Not saved");
        window.until(() -> Files.exists(Recovery.autosaveOf(file)));
        Plan edited = plan();
        window.die();

        Window[] next = new Window[1];
        window.robot().interact(() -> next[0] = Window.open(new Stage(), home));
        next[0].dialogs().choose(file).recover(0);
        next[0].click("#start-open");
        next[0].until(() -> next[0].bench().workspace().plan().isPresent());

        assertThat(next[0].dialogs().asked()).contains("recover plan.ixplan from 1");
        assertThat(next[0].bench().workspace().plan()).contains(edited);
        assertThat(next[0].text("#plan-name")).startsWith("\u2022");
        assertThat(read(file)).isEqualTo(saved);

        next[0].click("#button-save");
        next[0].until(() -> !Files.exists(Recovery.autosaveOf(file)));
        assertThat(read(file)).isEqualTo(edited);
        assertThat(next[0].mistakes()).isEmpty();
        next[0].die();
    }
}
