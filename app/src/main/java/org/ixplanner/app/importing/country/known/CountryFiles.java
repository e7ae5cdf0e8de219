package org.ixplanner.app.importing.country.known;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.exchange.apnic.UsersData;
import org.ixplanner.exchange.apnic.UsersFile;
import org.ixplanner.exchange.caida.AsRelationsFile;
import org.ixplanner.exchange.caida.AsRelationsResult;
import org.ixplanner.exchange.caida.LineProblem;
import org.ixplanner.exchange.peeringdb.PeeringDbReader;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.RowSource;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.ixplanner.exchange.rir.DelegatedData;
import org.ixplanner.exchange.rir.DelegatedFile;
import org.jspecify.annotations.Nullable;

/// The files that a plan for a country is begun from.
///
/// @param peeringDb answers of PeeringDB's API or dumps, in any number
/// @param relations CAIDA's AS relationships, if given
/// @param users users by network, if given
/// @param delegated a registry's delegated file, if given
public record CountryFiles(
        List<Path> peeringDb, Optional<Path> relations, Optional<Path> users, Optional<Path> delegated) {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)((19|20)\\d{6})(?!\\d)");
    private static final RowSource NO_FILE = new RowSource("", null);

    /// Keeps its own copy of the list.
    public CountryFiles {
        peeringDb = List.copyOf(peeringDb);
    }

    /// What they say.
    ///
    /// @throws FileException if one of them cannot be used
    public CountrySources read() throws FileException {
        PeeringDbReader reader = new PeeringDbReader();
        for (Path file : peeringDb) {
            try {
                reader.add(file);
            } catch (UnusableFileException e) {
                throw failure(file, e.problem());
            }
        }
        UsersData usersData = users.isEmpty() ? UsersData.NONE : users(users.get());
        DelegatedData delegatedData = delegated.isEmpty() ? DelegatedData.NONE : delegated(delegated.get());
        return new CountrySources(
                reader.data(),
                relations.isEmpty() ? Optional.empty() : Optional.of(relations(relations.get())),
                relations
                        .map(file -> new RowSource(name(file), day(name(file))))
                        .orElse(NO_FILE),
                usersData,
                users.map(file -> new RowSource(name(file), usersData.date())).orElse(NO_FILE),
                delegatedData,
                delegated
                        .map(file -> new RowSource(name(file), delegatedData.date()))
                        .orElse(NO_FILE));
    }

    private static UsersData users(Path file) throws FileException {
        try {
            return UsersFile.read(file);
        } catch (UnusableFileException e) {
            throw failure(file, e.problem());
        }
    }

    private static DelegatedData delegated(Path file) throws FileException {
        try {
            return DelegatedFile.read(file);
        } catch (UnusableFileException e) {
            throw failure(file, e.problem());
        }
    }

    private static AsRelations relations(Path file) throws FileException {
        return switch (AsRelationsFile.read(file, false)) {
            case AsRelationsResult.Loaded loaded -> loaded.relations();
            case AsRelationsResult.Refused refused -> {
                LineProblem first = refused.problems().getFirst();
                String where = first.line() == 0 ? "" : "line " + first.line(); // not shown: a place in a file
                throw failure(file, new ReadProblem(where, first.what()));
            }
        };
    }

    private static FileException failure(Path file, ReadProblem problem) {
        return new FileException(file.toString(), new Refused(problem.where(), problem.what()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    // CAIDA writes the day into the name, and nowhere else in one form.
    private static @Nullable LocalDate day(String name) {
        Matcher day = DAY.matcher(name);
        try {
            return day.find() ? LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
