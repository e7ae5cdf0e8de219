package org.ixplanner.maps.view;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What hands do to a map: drag it, turn the wheel at a place, point, click, press keys.
final class MapGestures {

    private static final double WHEEL_STEP = 1.25;
    private static final double PUSH_PX = 80;
    // A hand that clicks moves a little.
    private static final double STILL_PX = 3;

    private final MapView map;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragged;

    MapGestures(MapView map) {
        this.map = map;
    }

    void install() {
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> map.pointAt(event.getX(), event.getY()));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> map.pointAway());
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        map.pointAway();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dragged = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragged = dragged || Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > STILL_PX;
        if (dragged && event.getButton() != MouseButton.SECONDARY) {
            map.moveBy(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!dragged && event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                map.zoomAt(event.getX(), event.getY(), 2);
            } else {
                map.pick(event.getX(), event.getY());
            }
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double notches = event.getDeltaY() / Math.max(1, event.getMultiplierY());
            map.pointAway();
            map.zoomAt(event.getX(), event.getY(), Math.pow(WHEEL_STEP, notches));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map.zoomIn();
            case MINUS, SUBTRACT -> map.zoomOut();
            case LEFT -> map.moveBy(PUSH_PX, 0);
            case RIGHT -> map.moveBy(-PUSH_PX, 0);
            case UP -> map.moveBy(0, PUSH_PX);
            case DOWN -> map.moveBy(0, -PUSH_PX);
            case HOME -> map.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
