package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.exchange.RowNote.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every file of real open data is read whole, and what became of its rows is written down. */
@Tag("field-data")
class RealSourcesTest {

    private static final Path REPORT = Path.of("target/field-data/import-report.md");

    private record Source(
            String file,
            SourceFormat format,
            SourceFormat recognised,
            @Nullable String profile) {}

    @Test
    void every_row_of_every_file_is_read_and_none_is_lost() throws IOException {
        Gazetteer france = Sources.france();
        StringBuilder report = new StringBuilder("# What reading the real files gave\n");
        for (Source source : List.of(
                new Source(
                        "gironde-hub-2023.json",
                        SourceFormat.HUB_TABLE,
                        SourceFormat.HUB_TABLE,
                        Sources.resource("gironde-hub-profile.json")),
                new Source(
                        "france-services-2024-08-01.csv",
                        SourceFormat.FRANCE_SERVICES,
                        SourceFormat.FRANCE_SERVICES,
                        null),
                new Source("mednum-charente-2023-07-11.json", SourceFormat.MEDNUM, SourceFormat.MEDNUM, null),
                new Source(
                        "data-inclusion-structures-2023-02-06.json",
                        SourceFormat.DATA_INCLUSION_STRUCTURES,
                        SourceFormat.MEDNUM,
                        null),
                new Source(
                        "data-inclusion-services-2022-12-08.json",
                        SourceFormat.DATA_INCLUSION_SERVICES,
                        SourceFormat.DATA_INCLUSION_SERVICES,
                        null))) {
            Path file = Sources.fieldData("data/places/" + source.file());
            assertThat(Sources.exchange().recognise(file, source.file())).isEqualTo(source.recognised());
            List<SourceRow> rows = new ArrayList<>();
            long before = System.nanoTime();
            int count = Sources.exchange()
                    .read(Sources.reading(file, source.format(), france, source.profile()), rows::add);
            double seconds = (System.nanoTime() - before) / 1e9;
            describe(report, source.file(), rows, seconds);
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, report);
            assertThat(rows).hasSize(count).hasSize(rowsIn(file));
            assertThat(rows).extracting(SourceRow::number).isSorted().doesNotHaveDuplicates();
            assertThat(rows).extracting(SourceRow::sourceId).doesNotHaveDuplicates();
            assertThat(rows).allSatisfy(row -> assertThat(row.rejected())
                    .isEqualTo(row.notes().stream().anyMatch(note -> note.kind() == Kind.REJECTED)));
            assertThat(rows.stream().filter(SourceRow::rejected).count())
                    .as("rejected of %s", source.file())
                    .isLessThanOrEqualTo(count / 10);
        }
    }

    private static int rowsIn(Path file) throws IOException {
        return file.toString().endsWith(".json")
                ? new ObjectMapper().readTree(file.toFile()).size()
                : (int) Files.readString(file)
                        .lines()
                        .filter(line -> line.matches("\"\\d+\",.*"))
                        .count();
    }

    private static void describe(StringBuilder report, String file, List<SourceRow> rows, double seconds) {
        report.append("\n## %s\n\n".formatted(file))
                .append("| rows | taken | repaired | flagged | rejected | seconds |\n|---|---|---|---|---|---|\n")
                .append("| %d | %d | %d | %d | %d | %.1f |\n"
                        .formatted(
                                rows.size(),
                                rows.stream().filter(row -> !row.rejected()).count(),
                                with(rows, Kind.REPAIRED),
                                with(rows, Kind.FLAGGED),
                                rows.stream().filter(SourceRow::rejected).count(),
                                seconds));
        table(report, "Ten most frequent repairs", rows, Kind.REPAIRED);
        table(report, "Ten most frequent flags", rows, Kind.FLAGGED);
        table(report, "Why rows were rejected", rows, Kind.REJECTED);
    }

    private static long with(List<SourceRow> rows, Kind kind) {
        return rows.stream()
                .filter(row -> row.notes().stream().anyMatch(note -> note.kind() == kind))
                .count();
    }

    private static void table(StringBuilder report, String title, List<SourceRow> rows, Kind kind) {
        Map<String, Long> counts = rows.stream()
                .flatMap(row -> row.notes().stream())
                .filter(note -> note.kind() == kind)
                .collect(Collectors.groupingBy(
                        note -> note.rule() + " in " + note.column(), TreeMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            return;
        }
        report.append("\n%s\n\n| rule | times |\n|---|---|\n".formatted(title));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(10)
                .forEach(rule -> report.append("| %s | %d |\n".formatted(rule.getKey(), rule.getValue())));
    }
}
