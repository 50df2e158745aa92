package fr.passerelle.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.passerelle.platform.spreadsheet.CellGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A coverage to be taken elsewhere. Columns are French, as those of the open tables it will lie beside; each line says
 * how it was reckoned, from what and when, because a line is copied without its file.
 */
final class CoverageTable {

    private static final String SOURCES =
            "Estimation Passerelle ; population et indicateurs INSEE, ARCEP (Licence Ouverte) ; lieux de l'annuaire";

    private static final List<Column> COLUMNS = List.of(
            new Column("code_insee", (all, line) -> line.code()),
            new Column("commune", (all, line) -> line.name()),
            new Column("siren_epci", (all, line) -> line.epci()),
            new Column("population", (all, line) -> line.population()),
            new Column("fragilite_0_10", (all, line) -> line.fragility()),
            new Column("fragilite_estimee", (all, line) -> line.fragilityEstimated() ? "oui" : "non"),
            new Column("personnes_estimees", (all, line) -> line.peopleInNeed()),
            new Column("places_semaine_pour_1000", (all, line) -> line.accessPer1000()),
            new Column("part_equitable", (all, line) -> line.share()),
            new Column("personnes_sans_place", (all, line) -> line.missing()),
            new Column("minutes_lieu_le_plus_proche", (all, line) -> line.nearestMinutes()),
            new Column("lieux_a_20_minutes", (all, line) -> line.placesWithin20()),
            new Column("aide", (all, line) -> all.orientationType()),
            new Column("mois", (all, line) -> all.month()),
            new Column("methode", (all, line) -> all.method() + " " + all.catchment() + " " + all.mode()),
            new Column("capacites_estimees", (all, line) -> all.estimates()),
            new Column("temps_de_trajet", (all, line) -> all.travelTime()));

    private final CoverageResponse coverage;
    private final LocalDate today;

    CoverageTable(CoverageResponse coverage, LocalDate today) {
        this.coverage = coverage;
        this.today = today;
    }

    private record Column(String name, Cell cell) {}

    private interface Cell {

        @Nullable
        Object of(CoverageResponse all, CoverageResponse.Line line);
    }

    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Stream.concat(COLUMNS.stream().map(Column::name), Stream.of("sources", "calcule_le"))
                    .toList());
            coverage.communes()
                    .forEach(line -> csv.writeRecord(Stream.concat(
                                    COLUMNS.stream()
                                            .map(column -> written(column.cell().of(coverage, line))),
                                    Stream.of(SOURCES, today.toString()))
                            .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** @param outlines a FeatureCollection whose features have the commune's code as their id */
    String geoJson(String outlines, ObjectMapper json) {
        Map<String, CoverageResponse.Line> lines = coverage.communes().stream()
                .collect(Collectors.toMap(CoverageResponse.Line::code, Function.identity()));
        try {
            ObjectNode collection = (ObjectNode) json.readTree(outlines);
            collection.put("sources", SOURCES).put("calcule_le", today.toString());
            for (JsonNode feature : collection.path("features")) {
                CoverageResponse.Line line = lines.get(feature.path("id").asText());
                if (line != null) {
                    ObjectNode properties = json.createObjectNode();
                    COLUMNS.forEach(column -> properties.set(
                            column.name(), json.valueToTree(column.cell().of(coverage, line))));
                    ((ObjectNode) feature).set("properties", properties);
                }
            }
            return json.writeValueAsString(collection);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String written(@Nullable Object cell) {
        return cell == null ? "" : CellGuard.guarded(cell.toString());
    }
}
