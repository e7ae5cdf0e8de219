package org.ixplanner.app.task;

/// The thread that the window lives on. What takes long must not run there.
public final class WindowThread {

    // Not asked of JavaFX: the question would start its toolkit where there is no window.
    // not shown: JavaFX's name of its thread
    private static final String NAME = "JavaFX Application Thread";

    private WindowThread() {}

    /// Whether this is the window's thread.
    public static boolean isHere() {
        return Thread.currentThread().getName().equals(NAME);
    }

    /// At the entry of the engine, of files and of painters: fails, where assertions are on, if called by the window.
    ///
    /// @throws AssertionError on the window's thread, in tests
    public static void mustNotBeHere() {
        assert !isHere() : "this would block the window: run it as a Job";
    }
}
