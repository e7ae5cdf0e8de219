package org.ixplanner.app.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The program's mark: an exchange, seen as a hub with spokes. Drawn by `installer`'s icon painter.
public final class ProgramIcon {

    private static final List<Integer> SIZES_PX = List.of(16, 32, 48, 64, 128, 256);

    private ProgramIcon() {}

    /// Every size, for the system to choose from.
    public static List<Image> allSizes() {
        return SIZES_PX.stream().map(ProgramIcon::ofSize).toList();
    }

    /// @param px one of the sizes that were drawn
    public static Image ofSize(int px) {
        String name = "icon-" + px + ".png";
        try (InputStream in = Objects.requireNonNull(ProgramIcon.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
