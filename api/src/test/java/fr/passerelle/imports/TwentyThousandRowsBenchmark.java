package fr.passerelle.imports;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long 20,000 rows of the standard take, new and again; with {@code -Dbenchmark.memory=true} how much heap they need
 * instead. It prints figures.
 */
@QuarkusTest
@Tag("field-data")
class TwentyThousandRowsBenchmark {

    private static final Logger LOG = Logger.getLogger(TwentyThousandRowsBenchmark.class);
    private static final int ROWS = 20_000;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long BETWEEN_COLLECTIONS = 300_000_000;

    /** Collecting all the time shows what is needed and spoils the times: one or the other. */
    private static final boolean MEMORY = Boolean.getBoolean("benchmark.memory");

    @Inject
    Desk desk;

    @Inject
    Gironde gironde;

    @TempDir
    Path folder;

    @Test
    void twenty_thousand_rows_again_are_all_unchanged() throws IOException {
        String coordinator = gironde.coordinator();
        Path file = table();
        JsonPath first = measured("read 20,000 new rows", () -> read(coordinator, file));
        assertThat(first.getInt("counts.created") + first.getInt("counts.possibleDuplicate"))
                .isEqualTo(ROWS);
        measured("apply them", () -> desk.apply(coordinator, first));
        JsonPath again = measured("read them again", () -> read(coordinator, file));
        assertThat(again.getInt("counts.unchanged")).isEqualTo(first.getInt("counts.created"));
        assertThat(again.getInt("counts.updated") + again.getInt("counts.created"))
                .isZero();
        measured("apply that", () -> desk.apply(coordinator, again));
        measured("undo the first", () -> desk.undo(coordinator, first));
    }

    private JsonPath read(String coordinator, Path file) {
        String id = as(coordinator)
                .multiPart("file", file.toFile())
                .multiPart("source", "twenty-thousand")
                .multiPart("format", "MEDNUM")
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath run = desk.wait(coordinator, id);
        assertThat(run.getString("status")).as(run.prettify()).isEqualTo("READY");
        return run;
    }

    private Path table() throws IOException {
        List<Map<String, String>> communes = gironde.communes();
        Path file = folder.resolve("mednum.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("id,nom,pivot,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,courriels,"
                    + "horaires,presentation_resume,services,date_maj,source");
            for (int row = 0; row < ROWS; row++) {
                Map<String, String> commune = communes.get(row % communes.size());
                double away = (row / communes.size()) / 2000.0;
                out.printf(
                        java.util.Locale.ROOT,
                        "id-%d,Atelier %s%s,,%s,%s,%s,%d rue %s,%.5f,%.5f,+3353%07d,,Mo-Fr 09:00-12:00,"
                                + "Un lieu d'accueil numéro %d,Aide aux démarches administratives|Compréhension du monde"
                                + " numérique,2026-01-05,Essai%n",
                        row,
                        word(row),
                        word(row * 7 + 3),
                        commune.get("nom"),
                        commune.get("code_postal"),
                        commune.get("insee"),
                        row % 200 + 1,
                        word(row * 31 + 11),
                        Double.parseDouble(commune.get("lat")) + away,
                        Double.parseDouble(commune.get("lon")) + away,
                        6_000_000 + row,
                        row);
            }
        }
        return file;
    }

    private static String word(int seed) {
        StringBuilder word = new StringBuilder();
        for (int rest = seed * 2_654_435 & 0xfffffff; word.length() < 8; rest /= 21) {
            word.append("bcdfgjlmnprstvz".charAt(rest % 15)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static JsonPath measured(String what, Supplier<JsonPath> work) {
        System.gc();
        long before = leftAfterCollection();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean done = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                LockSupport.parkNanos(BETWEEN_COLLECTIONS);
                System.gc();
                most.accumulateAndGet(leftAfterCollection(), Math::max);
            }
        });
        if (MEMORY) {
            watch.start();
        }
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            double seconds = (System.nanoTime() - start) / 1e9;
            done.set(true);
            LOG.warnf(
                    "%s: %.1f s%s",
                    what,
                    seconds,
                    MEMORY
                            ? " with collections, %d MB live before, at most %d MB more live meanwhile"
                                    .formatted(before / MEGABYTE, (most.get() - before) / MEGABYTE)
                            : "");
        }
    }

    /** What a collection could not free: garbage that nobody has collected yet is not memory that is needed. */
    private static long leftAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
