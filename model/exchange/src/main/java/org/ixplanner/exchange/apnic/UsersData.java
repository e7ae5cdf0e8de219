package org.ixplanner.exchange.apnic;

import java.time.LocalDate;
import java.util.List;
import org.ixplanner.exchange.reading.ReadProblem;
import org.jspecify.annotations.Nullable;

/// Users by network and country.
///
/// @param rows in the file's order, each network once in each country
/// @param date the day that the figures describe; null if the file does not say
/// @param notice what the file says of its own rights; empty if nothing
/// @param refused rows that cannot be used
public record UsersData(List<Row> rows, @Nullable LocalDate date, String notice, List<ReadProblem> refused) {

    /// Nothing.
    public static final UsersData NONE = new UsersData(List.of(), null, "", List.of());

    /// Keeps its own copies of the lists.
    public UsersData {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /// The users of one network in one country.
    ///
    /// @param asn the network's AS number
    /// @param country ISO 3166-1 alpha-2
    /// @param users how many; null where only the share is known
    /// @param percent of the country's users, 0 to 100
    public record Row(long asn, String country, @Nullable Long users, double percent) {}
}
