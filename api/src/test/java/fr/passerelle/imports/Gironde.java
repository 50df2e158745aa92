package fr.passerelle.imports;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.passerelle.territory.CommuneName;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The real département, its communes and its coordinator, for the tests on real open data. */
@ApplicationScoped
class Gironde {

    static final String TERRITORY = "33";

    private final TestDatabase database;
    private final Newcomers newcomers;

    Gironde(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    static Path data(String file) {
        return Path.of(
                Objects.requireNonNull(System.getProperty("field.data"), "-Dfield.data is missing"), "data", file);
    }

    List<Map<String, String>> communes() throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(data("communes_33.csv")))) {
            return rows.readAll();
        }
    }

    String coordinator() throws IOException {
        database.run("insert into territory values (?, 'Gironde', false) on conflict do nothing", TERRITORY);
        for (Map<String, String> commune : communes()) {
            database.run(
                    """
                    insert into commune values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, '|'), null)
                    on conflict do nothing""",
                    commune.get("insee"),
                    TERRITORY,
                    commune.get("nom"),
                    CommuneName.searchable(commune.get("nom")),
                    Integer.valueOf(commune.get("population")),
                    Double.valueOf(commune.get("lon")),
                    Double.valueOf(commune.get("lat")),
                    commune.get("epci_nom"),
                    commune.get("codes_postaux").replace(' ', '|').replace(';', '|'));
        }
        return newcomers.coordinatorOf(TERRITORY);
    }
}
