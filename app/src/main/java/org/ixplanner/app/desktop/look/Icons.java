package org.ixplanner.app.desktop.look;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons in the text's colour.
public final class Icons {

    private static final int SIZE_PX = 16;

    private Icons() {}

    /// An icon of the usual size.
    public static Node of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.setIconSize(SIZE_PX);
        return node;
    }
}
