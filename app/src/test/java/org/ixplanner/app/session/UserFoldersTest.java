package org.ixplanner.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    @Test
    void everythingIsInOneFolderOfTheUser() {
        Path state = Path.of("state");
        UserFolders folders = new UserFolders(Optional.of(state));

        assertThat(List.of(folders.unsaved(), folders.recent(), folders.choices(), folders.columns()))
                .doesNotHaveDuplicates()
                .allSatisfy(place -> assertThat(place)
                        .hasValueSatisfying(at -> assertThat(at.getParent()).isEqualTo(state)));
    }

    @Test
    void withoutAFolderNothingIsRemembered() {
        assertThat(List.of(
                        UserFolders.NONE.unsaved(),
                        UserFolders.NONE.recent(),
                        UserFolders.NONE.choices(),
                        UserFolders.NONE.columns()))
                .containsOnly(Optional.empty());
    }
}
