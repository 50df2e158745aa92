package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.passerelle.exchange.Gazetteer.Entry;
import fr.passerelle.network.FiledService;
import fr.passerelle.network.GenericMailbox;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every real place, given out in every format, held against the standards' own schemas and read back. */
@Tag("field-data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealExportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Gazetteer france = new Gazetteer(List.of());
    private final List<ExportedPlace> places = new ArrayList<>();

    @BeforeAll
    void read() throws IOException {
        france = Sources.france();
        Map<String, String> communes = france.entries().stream().collect(Collectors.toMap(Entry::code, Entry::name));
        read("gironde-hub-2023.json", SourceFormat.HUB_TABLE, communes);
        read("france-services-2024-08-01.csv", SourceFormat.FRANCE_SERVICES, communes);
        read("mednum-charente-2023-07-11.json", SourceFormat.MEDNUM, communes);
        read("data-inclusion-structures-2023-02-06.json", SourceFormat.DATA_INCLUSION_STRUCTURES, communes);
        assertThat(places).hasSizeGreaterThan(7000);
        describe();
    }

    /** The services of one structure go to one place; which one does not matter here. */
    private void describe() {
        Map<String, List<FiledService>> services = new LinkedHashMap<>();
        Path file = Sources.fieldData("data/places/data-inclusion-services-2022-12-08.json");
        Sources.exchange().read(Sources.reading(file, SourceFormat.DATA_INCLUSION_SERVICES, france, null), row -> {
            ServiceCard card = row.service();
            if (card != null) {
                services.computeIfAbsent(String.valueOf(row.placeSourceId()), structure -> new ArrayList<>())
                        .add(new FiledService(new UUID(2, row.number()), card));
            }
        });
        int at = 0;
        for (List<FiledService> offered : services.values()) {
            ExportedPlace place = places.get(at);
            places.set(at++, new ExportedPlace(place.id(), place.card(), place.commune(), offered));
        }
    }

    @Test
    void every_real_service_comes_back_whole() throws IOException {
        Path file = Files.write(
                folder.resolve("services.json"), ExportTest.written(ExportFormat.DATA_INCLUSION_SERVICES, places));
        Map<String, SourceRow> rows = new HashMap<>();
        Sources.exchange()
                .read(
                        Sources.reading(file, SourceFormat.DATA_INCLUSION_SERVICES, france, null),
                        row -> rows.put(row.sourceId(), row));
        int compared = 0;
        for (ExportedPlace place : places) {
            for (FiledService service : place.services()) {
                SourceRow row = Objects.requireNonNull(rows.get("passerelle--" + service.id()));
                assertThat(row.placeSourceId()).isEqualTo("passerelle--" + place.id());
                assertThat(row.service()).as(row.notes().toString()).isEqualTo(withoutPersons(service.card()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(4000);
    }

    private static ServiceCard withoutPersons(ServiceCard card) {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        ObjectNode parts = json.valueToTree(card);
        for (String text : List.of(
                "description",
                "publicsDetail",
                "feesDetail",
                "mobilisationDetail",
                "mobilisationUrl",
                "accessConditions")) {
            String said = GenericMailbox.withoutPersons(
                    parts.get(text).isNull() ? null : parts.get(text).asText());
            parts.put(text, said);
        }
        parts.set("emails", json.valueToTree(GenericMailbox.only(card.emails())));
        return json.convertValue(parts, ServiceCard.class);
    }

    private void read(String name, SourceFormat format, Map<String, String> communes) {
        String profile = format == SourceFormat.HUB_TABLE ? Sources.resource("gironde-hub-profile.json") : null;
        Sources.exchange()
                .read(Sources.reading(Sources.fieldData("data/places/" + name), format, france, profile), row -> {
                    PlaceCard card = row.card();
                    if (card != null) {
                        places.add(new ExportedPlace(
                                new UUID(1, places.size()),
                                card,
                                communes.getOrDefault(card.communeCode(), ""),
                                List.of()));
                    }
                });
    }

    @Test
    void the_csv_holds_every_pattern_and_every_required_field_of_the_standard() throws IOException {
        JsonNode schema =
                JSON.readTree(Sources.fieldData("standards/mednum/schema.json").toFile());
        String csv = new String(ExportTest.written(ExportFormat.MEDNUM_CSV, places), StandardCharsets.UTF_8);
        Set<String> ids = new HashSet<>();
        int[] rows = {0};
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(new StringReader(csv))) {
            for (NamedCsvRecord record : records) {
                rows[0]++;
                assertThat(ids.add(record.getField("id"))).isTrue();
                schema.get("fields").forEach(field -> check(field, record));
            }
        }
        assertThat(rows[0]).isEqualTo(places.size());
    }

    private static void check(JsonNode field, NamedCsvRecord record) {
        String name = field.get("name").asText();
        String value = record.getField(name);
        JsonNode rules = field.path("constraints");
        if (value.isEmpty()) {
            assertThat(rules.path("required").asBoolean()).as(name).isFalse();
            return;
        }
        if (rules.has("pattern")) {
            assertThat(Pattern.compile(rules.get("pattern").asText())
                            .matcher(value)
                            .find())
                    .as("%s: %s", name, value)
                    .isTrue();
        }
        if (rules.has("maxLength")) {
            assertThat(value.length())
                    .as(name)
                    .isLessThanOrEqualTo(rules.get("maxLength").asInt());
        }
        if (field.path("type").asText().equals("number")) {
            assertThat(Double.parseDouble(value)).isBetween(-180.0, 180.0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATA_INCLUSION_STRUCTURES", "DATA_INCLUSION_SERVICES"})
    void data_inclusions_own_schema_finds_no_fault(ExportFormat format) throws IOException {
        String file = format == ExportFormat.DATA_INCLUSION_STRUCTURES ? "structure.json" : "service.json";
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(
                        Sources.fieldData("standards/data-inclusion/v1/" + file).toFile()));
        JsonNode items = JSON.readTree(ExportTest.written(format, places));
        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            assertThat(schema.validate(item)).as(item.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDNUM_CSV", "MEDNUM_JSON"})
    void what_the_standard_holds_of_every_place_comes_back(ExportFormat format) throws IOException {
        Path file = Files.write(folder.resolve("places." + format.ending()), ExportTest.written(format, places));
        List<SourceRow> rows = new ArrayList<>();
        Sources.exchange().read(Sources.reading(file, SourceFormat.MEDNUM, france, null), rows::add);
        assertThat(rows).hasSameSizeAs(places);
        for (int i = 0; i < rows.size(); i++) {
            PlaceCard before = ExportTest.asTheStandardHoldsIt(places.get(i).card());
            PlaceCard after = Objects.requireNonNull(rows.get(i).card());
            if (before.summary() == null || before.summary().length() < MednumFields.SUMMARY) {
                assertThat(after).as(rows.get(i).notes().toString()).isEqualTo(before);
            } else {
                assertThat(after.summary() + after.description()).contains(before.summary());
                assertThat(after.name()).isEqualTo(before.name());
            }
        }
    }
}
