package org.ixplanner.app.desktop.action;

import java.util.List;

/// Writes down what is asked of the window.
///
/// @param done in words, in order
record Told(List<String> done) implements ProgramActions.Deeds {

    @Override
    public void open() {
        done.add("open");
    }

    @Override
    public void sample() {
        done.add("sample");
    }

    @Override
    public void importing() {
        done.add("importing");
    }

    @Override
    public void save() {
        done.add("save");
    }

    @Override
    public void saveAs() {
        done.add("saveAs");
    }

    @Override
    public void close() {
        done.add("close");
    }

    @Override
    public void quit() {
        done.add("quit");
    }

    @Override
    public void report() {
        done.add("report");
    }

    @Override
    public void ready() {
        done.add("ready");
    }

    @Override
    public void properties() {
        done.add("properties");
    }

    @Override
    public void find() {
        done.add("find");
    }

    @Override
    public void fit() {
        done.add("fit");
    }

    @Override
    public void theme() {
        done.add("theme");
    }

    @Override
    public void palette() {
        done.add("palette");
    }
}
