package org.ixplanner.app.task;

/// Something that takes long enough not to be done on the window's thread.
///
/// @param <T> what comes of it
@FunctionalInterface
public interface Work<T> {

    /// Does it.
    ///
    /// @throws Exception if it fails; the job's `failed` is given it
    T run(Progress progress) throws Exception;
}
