package org.ixplanner.app.importing.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.importing.country.known.CountryFiles;

/// Files about two networks at home, their upstream in France and an exchange in Nairobi.
public final class PublicFiles {

    private static final String PEERINGDB =
            """
            {"org": {"data": [
              {"id": 1, "name": "Savanna Ltd", "country": "KE", "status": "ok", "updated": "2020-01-01T00:00:00Z"},
              {"id": 3, "name": "Loire SA", "country": "FR", "status": "ok", "updated": "2020-01-02T00:00:00Z"}]},
             "net": {"data": [
              {"id": 11, "org_id": 1, "asn": 64496, "name": "Savanna", "info_types": ["NSP", "Cable/DSL/ISP"],
               "policy_general": "Open", "status": "ok", "updated": "2020-01-03T00:00:00Z"},
              {"id": 13, "org_id": 3, "asn": 64510, "name": "Loire", "info_types": ["NSP"],
               "policy_general": "Restrictive", "status": "ok", "updated": "2020-01-04T00:00:00Z"}]},
             "ix": {"data": [
              {"id": 20, "name": "NBO-IX", "city": "Nairobi", "country": "KE", "status": "ok"},
              {"id": 21, "name": "FR-IX", "city": "Paris", "country": "FR", "status": "ok"}]},
             "ixlan": {"data": [{"id": 20, "ix_id": 20, "rs_asn": 64500, "status": "ok"}]},
             "netixlan": {"data": [
              {"id": 1, "net_id": 11, "ixlan_id": 20, "asn": 64496, "speed": 1000, "is_rs_peer": true, "status": "ok",
               "operational": true, "updated": "2020-01-05T00:00:00Z"},
              {"id": 2, "net_id": 11, "ixlan_id": 20, "asn": 64496, "speed": 9000, "status": "ok"},
              {"id": 3, "net_id": 11, "ixlan_id": 20, "asn": 64496, "speed": 50000, "operational": false,
               "status": "ok"},
              {"id": 4, "net_id": 12, "ixlan_id": 20, "asn": 64497, "speed": 0, "is_rs_peer": true, "status": "ok"},
              {"id": 5, "net_id": 99, "ixlan_id": 20, "asn": 64599, "speed": 100, "status": "ok"}]},
             "fac": {"data": [
              {"id": 5, "org_id": 1, "name": "Karen House", "city": "Nairobi", "country": "KE", "status": "ok",
               "latitude": 36.75, "longitude": -1.33},
              {"id": 6, "org_id": 3, "name": "Port de Marseille", "city": "Marseille", "country": "FR",
               "status": "ok", "latitude": 43.31, "longitude": 5.37},
              {"id": 7, "org_id": 3, "name": "Quai de Paris", "city": "Paris", "country": "FR", "status": "ok",
               "latitude": 48.86, "longitude": 2.35}]},
             "ixfac": {"data": [{"id": 1, "ix_id": 20, "fac_id": 5, "name": "Karen House", "city": "Nairobi",
               "country": "KE", "status": "ok"}]},
             "netfac": {"data": [
              {"id": 1, "net_id": 11, "local_asn": 64496, "fac_id": 5, "name": "Karen House", "city": "Nairobi",
               "country": "KE", "status": "ok"},
              {"id": 2, "net_id": 13, "local_asn": 64510, "fac_id": 7, "name": "Quai de Paris", "city": "Paris",
               "country": "FR", "status": "ok"},
              {"id": 3, "net_id": 13, "local_asn": 64510, "fac_id": 6, "name": "Port de Marseille",
               "city": "Marseille", "country": "FR", "status": "ok"}]}}
            """;

    private static final String RELATIONS =
            "64510|64496|-1\n64510|64497|-1\n64496|64497|0\n64598|64497|-1\n64598|64510|-1\n";

    private static final String SHARES = "{\"KE\": {\"64496\": 60, \"64497\": 40}}";

    private static final String DELEGATED =
            """
            2|afrinic|20191201|2|19950101|20191201|00000
            afrinic|KE|asn|64496|3|20060830|allocated
            """;

    private final Path folder;

    /// @param folder where they are written
    public PublicFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(peeringDb(), PEERINGDB);
        Files.writeString(relations(), RELATIONS);
        Files.writeString(users(), SHARES);
        Files.writeString(delegated(), DELEGATED);
    }

    /// A dump of PeeringDB.
    public Path peeringDb() {
        return folder.resolve("peeringdb.json");
    }

    /// Who buys from whom.
    public Path relations() {
        return folder.resolve("20191201.as-rel.txt");
    }

    /// Shares of the users.
    public Path users() {
        return folder.resolve("users.json");
    }

    /// Whose AS numbers are.
    public Path delegated() {
        return folder.resolve("delegated-afrinic");
    }

    /// All of them.
    public CountryFiles all() {
        return new CountryFiles(
                List.of(peeringDb()), Optional.of(relations()), Optional.of(users()), Optional.of(delegated()));
    }
}
