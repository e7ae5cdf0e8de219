package org.ixplanner.maps.view;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.render.map.Hits;
import org.ixplanner.maps.render.map.MapWords;
import org.ixplanner.maps.render.screen.Picture;
import org.jspecify.annotations.Nullable;

/// A map that is pushed, zoomed and pointed at. What was painted last is moved along at once, while the new picture is
/// painted in the background. Style classes: `map-view`, and those of [MapLegend], [MapButtons] and [HoverCard].
public final class MapView extends Region {

    // From the whole Earth to a street.
    private static final double LEAST_PX_PER_M = 2e-5;
    private static final double MOST_PX_PER_M = 0.05;

    private final Painting painting;
    private final ImageView image = new ImageView();
    private final Affine along = new Affine();
    private final SelectionMark mark = new SelectionMark();
    private final MapLegend legend;
    private final MapButtons buttons;
    private final HoverCard card = new HoverCard();
    private final StringProperty selected = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final Set<String> hiddenLayers = new HashSet<>();
    private Function<List<String>, Optional<Node>> cards = subjects -> Optional.empty();
    private @Nullable Sheet sheet;
    private @Nullable Viewport viewport;

    /// @param painting paints in the background
    /// @param words for the legend's and buttons' names
    public MapView(Painting painting, MapWords words) {
        this.painting = painting;
        getStyleClass().add("map-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        image.getTransforms().add(along);
        image.setMouseTransparent(true);
        legend = new MapLegend(words, this::toggle);
        buttons = new MapButtons(words, this::zoomIn, this::zoomOut, this::fit);
        getChildren().addAll(image, mark, buttons, legend, card);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        new MapGestures(this).install();
        selected.addListener(change -> markSelected());
    }

    /// Shows a map. It stays where it was pushed to as long as the sheets have the same extent.
    public void show(Sheet shown) {
        boolean elsewhere = sheet == null || !sheet.extent().equals(shown.extent());
        sheet = shown;
        if (elsewhere) {
            fit();
        } else {
            repaint();
        }
    }

    /// Paints again, as after a change of theme.
    public void repaint() {
        Sheet shown = sheet;
        Viewport wanted = viewport;
        if (shown == null || wanted == null) {
            return;
        }
        painting.paint(visible(shown), wanted, outputScale(), painted -> accept(shown, painted));
    }

    /// What is picked, by its subject; empty for nothing.
    public StringProperty selectedProperty() {
        return selected;
    }

    /// The picture that is shown; null before the first.
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// What a card says of things that are pointed at; nothing for no card.
    public void setCards(Function<List<String>, Optional<Node>> made) {
        cards = made;
    }

    /// Shows the whole extent.
    public void fit() {
        if (sheet != null && getWidth() > 1 && getHeight() > 1) {
            moveTo(new Viewport(sheet.extent(), frame()));
        }
    }

    /// Shows a piece of the Earth, as large as it fits.
    public void fit(GeoBox shown) {
        if (viewport != null) {
            Viewport whole = viewport.around(shown);
            double wanted = Math.clamp(whole.pxPerM(), LEAST_PX_PER_M, MOST_PX_PER_M);
            moveTo(whole.zoomedAt(getWidth() / 2, getHeight() / 2, wanted / whole.pxPerM()));
        }
    }

    /// Half as much land, twice as large.
    public void zoomIn() {
        zoomAt(getWidth() / 2, getHeight() / 2, 2);
    }

    /// Twice as much land.
    public void zoomOut() {
        zoomAt(getWidth() / 2, getHeight() / 2, 0.5);
    }

    /// Makes the map larger by a factor; the place at this point stays there.
    void zoomAt(double x, double y, double factor) {
        if (viewport != null) {
            double wanted = Math.clamp(viewport.pxPerM() * factor, LEAST_PX_PER_M, MOST_PX_PER_M);
            moveTo(viewport.zoomedAt(x, y, wanted / viewport.pxPerM()));
        }
    }

    /// Pushes the map.
    void moveBy(double dx, double dy) {
        if (viewport != null) {
            moveTo(viewport.movedBy(dx, dy));
        }
    }

    /// Shows or hides the card of what is at a point.
    void pointAt(double x, double y) {
        Optional<Hits.Hit> hit = hit(x, y);
        Optional<Node> content = hit.flatMap(found -> cards.apply(found.subjects()));
        setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        content.ifPresentOrElse(node -> card.show(node, x, y, getWidth(), getHeight()), card::hide);
    }

    /// Points at nothing any more.
    void pointAway() {
        card.hide();
    }

    /// Picks what is at a point, or nothing.
    void pick(double x, double y) {
        selected.set(hit(x, y).map(found -> found.subjects().getFirst()).orElse(""));
    }

    private Optional<Hits.Hit> hit(double x, double y) {
        Picture shown = picture.get();
        if (shown == null || viewport == null) {
            return Optional.empty();
        }
        double[] back = viewport.scaleAndMoveTo(shown.viewport());
        return shown.hits().at(back[0] * x + back[1], back[0] * y + back[2]);
    }

    private void toggle(String layer, boolean isShown) {
        if (isShown ? hiddenLayers.remove(layer) : hiddenLayers.add(layer)) {
            repaint();
        }
    }

    private Sheet visible(Sheet whole) {
        return whole.withLayers(whole.layers().stream()
                .filter(layer -> !hiddenLayers.contains(layer.title()))
                .toList());
    }

    private void moveTo(Viewport to) {
        viewport = to;
        moveAlong();
        repaint();
    }

    private void accept(Sheet whole, Picture painted) {
        picture.set(painted);
        image.setImage(Rasters.image(painted.map()));
        image.setFitWidth(painted.map().widthPx() / painted.map().scale());
        image.setFitHeight(painted.map().heightPx() / painted.map().scale());
        legend.show(whole.layers().stream().map(MapLayer::title).toList(), painted.legends(), hiddenLayers);
        moveAlong();
        requestLayout();
    }

    private void moveAlong() {
        Picture shown = picture.get();
        if (shown != null && viewport != null) {
            double[] move = shown.viewport().scaleAndMoveTo(viewport);
            along.setToTransform(move[0], 0, move[1], 0, move[0], move[2]);
        }
        markSelected();
    }

    private void markSelected() {
        Picture shown = picture.get();
        if (shown != null && viewport != null) {
            mark.show(shown.hits().of(selected.get()), shown.viewport().scaleAndMoveTo(viewport));
        }
    }

    private Rectangle2D frame() {
        return new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 2 || getHeight() < 2) {
            return;
        }
        if (viewport == null) {
            fit();
        } else if (!viewport.frame().equals(frame())) {
            moveTo(viewport.in(frame()));
        }
        legend.place(getWidth(), getHeight());
        buttons.place(getWidth());
    }
}
