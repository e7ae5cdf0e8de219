package org.ixplanner.maps.format.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// Opens SQLite files that nobody vouches for.
final class ReadOnly {

    private ReadOnly() {}

    /// A connection that cannot write, takes no locks and runs no functions that the file's schema names.
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LOAD_EXTENSION, "false");
        String uri = file.toUri().getRawPath().replace("?", "%3f").replace("#", "%23");
        Connection connection = config.createConnection("jdbc:sqlite:file:" + uri + "?mode=ro&immutable=1");
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
