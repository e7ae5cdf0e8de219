package org.ixplanner.app;

/// The entry of the program.
public final class Main {

    private Main() {}

    /// @param args as typed
    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
