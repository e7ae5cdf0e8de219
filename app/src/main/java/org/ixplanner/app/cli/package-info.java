/// The command line: one thin class a command, no JavaFX, no words in the code.
///
/// A command is a final class with picocli's `@Command(name = "…")` that implements `Callable<Integer>`, gets a
/// [Console] and what it works with through its constructor, has a [HelpOption] as `@Mixin`, and is added to
/// [Commands#all]. Its words are in `org/ixplanner/app/text/messages.properties`: what it does under
/// `ixplanner.NAME.usage.description`, options and arguments under the `descriptionKey` they name. It returns an
/// [ExitCode]'s number; bad input is told by throwing [InputProblems], cancelling by `CancellationException`; any other
/// exception is an internal error. The program's tests check that no word is missing.
@NullMarked
package org.ixplanner.app.cli;

import org.jspecify.annotations.NullMarked;
