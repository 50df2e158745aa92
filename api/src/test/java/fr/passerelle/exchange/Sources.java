package fr.passerelle.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.passerelle.exchange.Gazetteer.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Files to read and the ground to read them on. */
final class Sources {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Some that are retired in the files of the field-data tests, and a commune for each that tests name. */
    private static final Map<String, List<String>> FORMER =
            Map.of("33008", List.of("33092", "33409"), "33380", List.of("33267"), "33055", List.of("33338"));

    private Sources() {}

    record Limits(int maxRows, int maxCell, long maxUnpacked, int maxRatio, int maxParts) implements ExchangeConfig {}

    static final Limits LIMITS = new Limits(200_000, 65_536, 209_715_200, 100, 1000);

    static Exchange exchange() {
        return new Exchange(LIMITS);
    }

    static SourceReading reading(Path file, SourceFormat format, Gazetteer gazetteer, @Nullable String profile) {
        return new SourceReading(file, file.getFileName().toString(), format, "Essai", profile, gazetteer, TODAY);
    }

    static List<SourceRow> rows(SourceReading reading) {
        List<SourceRow> rows = new ArrayList<>();
        int count = exchange().read(reading, rows::add);
        if (count != rows.size()) {
            throw new AssertionError(count + " rows said, " + rows.size() + " delivered");
        }
        return rows;
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Sources.class.getResourceAsStream("/exchange/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six communes, real by code and name, enough for every way of placing a row. */
    static Gazetteer fewCommunes() {
        return new Gazetteer(List.of(
                new Entry(
                        "33063",
                        "Bordeaux",
                        List.of(),
                        List.of("33000", "33100", "33200", "33300", "33800"),
                        "33",
                        260000,
                        -0.5873,
                        44.8624,
                        null),
                new Entry("33243", "Libourne", List.of(), List.of("33500"), "33", 24000, -0.2339, 44.9131, null),
                new Entry(
                        "33008",
                        "Porte-de-Benauge",
                        List.of("33092", "33409"),
                        List.of("33760"),
                        "33",
                        1000,
                        -0.2190,
                        44.7190,
                        null),
                new Entry(
                        "33366",
                        "Saint-André-de-Cubzac",
                        List.of(),
                        List.of("33240"),
                        "33",
                        12000,
                        -0.4467,
                        44.9949,
                        null),
                new Entry("01033", "Valserhône", List.of(), List.of("01200"), "01", 16000, 5.8260, 46.1060, null),
                new Entry("75056", "Paris", List.of(), List.of("75001", "75012"), "75", 2100000, 2.3470, 48.8589, null),
                new Entry(
                        "97411",
                        "Saint-Denis",
                        List.of(),
                        List.of("97400", "97490", "97417"),
                        "974",
                        150000,
                        55.4457,
                        -20.9329,
                        null)));
    }

    static Path fieldData(String path) {
        return Path.of(Objects.requireNonNull(System.getProperty("field.data"), "-Dfield.data is missing"))
                .resolve(path);
    }

    static Gazetteer france() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(fieldData("data/communes_fr.csv.gz"))),
                        StandardCharsets.UTF_8));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord commune : csv) {
                String code = commune.getField("insee");
                entries.add(new Entry(
                        code,
                        commune.getField("nom"),
                        FORMER.getOrDefault(code, List.of()),
                        List.of(commune.getField("codes_postaux").split("[ ;|]")),
                        commune.getField("departement"),
                        commune.getField("population").isEmpty() ? 0 : Integer.parseInt(commune.getField("population")),
                        Double.parseDouble(commune.getField("lon")),
                        Double.parseDouble(commune.getField("lat")),
                        commune.getField("epci_nom")));
            }
        }
        return new Gazetteer(entries);
    }
}
