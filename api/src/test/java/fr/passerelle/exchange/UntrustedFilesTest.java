package fr.passerelle.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.exchange.UnreadableSource.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, or only too large: refused with the reason, in bounded memory. */
class UntrustedFilesTest {

    private static final String PROFILE = """
            {"fields": {"name": {"columns": ["Nom"]}, "commune": {"columns": ["Commune"]}, "postcode": {"columns": ["CP"]},
                        "address": {"columns": ["Adresse"]}, "phone": {"columns": ["Tel"]}, "verifiedOn": {"columns": ["MAJ"]}}}""";

    @TempDir
    Path folder;

    @Test
    void a_workbook_is_read_with_its_dates_numbers_and_the_kept_results_of_formulas() throws IOException {
        Path file = folder.resolve("hub.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Essai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lieux");
            List.of("Nom", "Commune", "CP", "Adresse", "Tel", "MAJ").forEach(title -> {
                int column =
                        List.of("Nom", "Commune", "CP", "Adresse", "Tel", "MAJ").indexOf(title);
                sheet.value(0, column, title);
            });
            sheet.value(1, 0, "Médiathèque");
            sheet.value(1, 1, "Libourne");
            sheet.value(1, 2, 33500);
            sheet.value(1, 3, "1 rue Thiers");
            sheet.value(1, 4, 557553333);
            sheet.value(1, 5, java.time.LocalDate.of(2024, 3, 1));
            sheet.style(1, 5).format("dd/MM/yyyy").set();
            sheet.formula(2, 0, "CONCATENATE(\"A\",\"B\")");
            sheet.value(2, 1, "Libourne");
            sheet.value(2, 2, "33500");
        }
        List<SourceRow> rows = rows(file);
        assertThat(rows).hasSize(2);
        var card = Objects.requireNonNull(rows.get(0).card());
        assertThat(card.postcode()).isEqualTo("33500");
        assertThat(card.phone()).isEqualTo("+33557553333");
        assertThat(card.verifiedOn()).isEqualTo("2024-03-01");
        assertThat(rows.get(1).notes())
                .anyMatch(note -> note.rule() == CleaningRule.FORMULA
                        && Objects.requireNonNull(note.before()).startsWith("=CONCATENATE"));
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_read() throws IOException {
        Path bomb = zip("bomb.xlsx", "xl/workbook.xml", 60_000_000);
        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo(Reason.TOO_LARGE_UNPACKED);
    }

    @Test
    void a_zip_that_names_a_file_outside_of_itself_is_refused() throws IOException {
        assertThat(refusal(zip("slip.xlsx", "../../etc/passwd", 10))).isEqualTo(Reason.TOO_LARGE_UNPACKED);
        assertThat(refusal(zip("slash.xlsx", "/etc/passwd", 10))).isEqualTo(Reason.TOO_LARGE_UNPACKED);
        assertThat(refusal(zip("back.xlsx", "..\\..\\windows\\x", 10))).isEqualTo(Reason.TOO_LARGE_UNPACKED);
    }

    @Test
    void a_zip_of_too_many_parts_or_of_no_workbook_is_refused() throws IOException {
        Path many = folder.resolve("many.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= Sources.LIMITS.maxParts(); i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertThat(refusal(many)).isEqualTo(Reason.TOO_LARGE_UNPACKED);
        assertThat(refusal(zip("other.xlsx", "word/document.xml", 10))).isEqualTo(Reason.WRONG_TYPE);
    }

    @Test
    void a_million_rows_are_refused_at_the_first_row_too_many() throws IOException {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Nom,Commune,CP,Adresse\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write("Lieu " + i + ",Libourne,33500,rue\n");
            }
        }
        int[] delivered = {0};
        Exchange small = new Exchange(new Sources.Limits(20_000, 65_536, 209_715_200, 100, 1000));
        try {
            small.read(
                    Sources.reading(file, SourceFormat.HUB_TABLE, Sources.fewCommunes(), PROFILE),
                    row -> delivered[0]++);
            throw new AssertionError("was read");
        } catch (UnreadableSource refused) {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        }
        assertThat(delivered[0]).isEqualTo(20_000);
    }

    @Test
    void two_hundred_megabytes_in_one_cell_or_one_item_are_refused_after_a_few_kilobytes() throws IOException {
        for (String name : List.of("one-cell.csv", "one-value.json", "one-item.json")) {
            Path file = large(name);
            assertThat(Files.size(file)).isGreaterThan(200_000_000L);
            long before = used();
            assertThat(refusal(file)).as(name).isEqualTo(Reason.CELL_TOO_LARGE);
            assertThat(used() - before).as(name).isLessThan(60_000_000L);
            Files.delete(file);
        }
    }

    @Test
    void a_long_file_is_read_in_the_memory_of_one_row() throws IOException {
        Path file = folder.resolve("long.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("[");
            for (int i = 0; i < 30_000; i++) {
                out.write((i == 0 ? "" : ",") + "{\"Nom\": \"Lieu " + i
                        + "\", \"Commune\": \"Libourne\", \"CP\": \"33500\", " + "\"Adresse\": \"" + "rue ".repeat(500)
                        + "\"}");
            }
            out.write("]");
        }
        assertThat(Files.size(file)).isGreaterThan(60_000_000L);
        long before = used();
        long[] most = {0};
        int[] count = {0};
        Sources.exchange().read(Sources.reading(file, SourceFormat.HUB_TABLE, Sources.fewCommunes(), PROFILE), row -> {
            if (++count[0] % 5000 == 0) {
                most[0] = Math.max(most[0], used() - before);
            }
        });
        assertThat(count[0]).isEqualTo(30_000);
        assertThat(most[0]).isLessThan(30_000_000L);
    }

    private Path large(String name) throws IOException {
        Path file = folder.resolve(name);
        String chunk = "abcdefghij".repeat(10_000);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write(
                    switch (name) {
                        case "one-cell.csv" -> "Nom,Commune,CP,Adresse\n\"";
                        case "one-value.json" -> "[{\"Nom\": \"";
                        default -> "[{\"Nom\": [";
                    });
            String part = name.equals("one-item.json") ? "\"" + chunk.substring(0, 1000) + "\"," : chunk;
            for (long size = 0; size <= 200_000_000L; size += part.length()) {
                out.write(part);
            }
        }
        return file;
    }

    private Path zip(String name, String entry, int size) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[1_000_000];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return file;
    }

    private static List<SourceRow> rows(Path file) {
        return Sources.rows(Sources.reading(file, SourceFormat.HUB_TABLE, Sources.fewCommunes(), PROFILE));
    }

    private static Reason refusal(Path file) {
        try {
            rows(file);
            throw new AssertionError("was read");
        } catch (UnreadableSource refused) {
            return refused.reason();
        }
    }

    /** What is still reachable: garbage does not count. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
