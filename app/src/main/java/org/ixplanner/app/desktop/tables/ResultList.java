package org.ixplanner.app.desktop.tables;

/// A list behind the figures.
public enum ResultList {
    /// pairs whose traffic goes abroad and comes back
    TROMBONED("tromboned"),
    /// what could stay and does not
    GAP("gap"),
    /// what passes other countries
    COUNTRIES("foreignDependency");

    private final String key;

    ResultList(String key) {
        this.key = key;
    }

    /// What JSON and messages call it.
    String key() {
        return key;
    }
}
