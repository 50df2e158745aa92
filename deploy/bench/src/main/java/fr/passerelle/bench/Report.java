package fr.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the runs over HTTP and straight at PostgreSQL side by side, as Markdown on standard output. */
public final class Report {

    private static final List<String> ROWS = Stream.concat(
                    Arrays.stream(Step.values()).map(Step::name), Stream.of("LOOP"))
            .toList();

    private final Map<Integer, Runs> http = new TreeMap<>();
    private final Map<Integer, Runs> sql = new TreeMap<>();
    private final MarkdownPage page = new MarkdownPage();

    /** All runs of one kind with one number of clients. */
    private static final class Runs {
        long seconds;
        long loops;
        long failures;
        long apiMillis;
        long postgresMillis;
        long driverMillis;
        final List<Double> rates = new ArrayList<>();
        final Map<String, List<Long>> nanos = new HashMap<>();

        double rate() {
            return (double) loops / seconds;
        }

        String perLoop(long millis) {
            return loops == 0 ? "–" : tenths((double) millis / loops);
        }

        String percentile(String row, double share) {
            long[] sorted = nanos.getOrDefault(row, List.of()).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            if (sorted.length == 0) {
                return "–";
            }
            int rank = (int) Math.ceil(share * sorted.length) - 1;
            return tenths(sorted[Math.max(0, rank)] / 1e6);
        }
    }

    private Report() {}

    /** Arguments: the folder with the samples. */
    public static void main(String[] arguments) throws IOException {
        Report report = new Report();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                report.add(Files.readAllLines(file));
            }
        }
        report.throughput();
        report.processor();
        report.times();
        report.statements();
        if (report.failures() > 0) {
            System.exit(1);
        }
    }

    private void add(List<String> file) {
        String[] head = file.get(0).split(" ", -1);
        Runs runs = (head[0].equals("http") ? http : sql).computeIfAbsent(Integer.valueOf(head[1]), n -> new Runs());
        runs.seconds += Long.parseLong(head[2]);
        runs.loops += Long.parseLong(head[3]);
        runs.failures += Long.parseLong(head[4]);
        runs.apiMillis += Long.parseLong(head[5]);
        runs.postgresMillis += Long.parseLong(head[6]);
        runs.driverMillis += Long.parseLong(head[7]);
        runs.rates.add(Double.parseDouble(head[3]) / Double.parseDouble(head[2]));
        for (String sample : file.subList(1, file.size())) {
            String[] words = sample.split(" ", 2);
            runs.nanos.computeIfAbsent(words[0], row -> new ArrayList<>()).add(Long.valueOf(words[1]));
        }
    }

    private long failures() {
        return Stream.concat(http.values().stream(), sql.values().stream())
                .mapToLong(runs -> runs.failures)
                .sum();
    }

    private void throughput() {
        page.title("Loops per second");
        page.table(
                "|--:|--:|--:|--:|:--|:--|--:|",
                "Clients",
                "HTTP",
                "Bare SQL",
                "HTTP ÷ SQL (goal ≥ 40 %)",
                "Each HTTP run",
                "Each SQL run",
                "Failures");
        http.forEach((clients, over) -> {
            Runs bare = sql.get(clients);
            page.row(
                    clients,
                    tenths(over.rate()),
                    bare == null ? "–" : tenths(bare.rate()),
                    bare == null ? "–" : String.format(Locale.ROOT, "**%.0f %%**", 100 * over.rate() / bare.rate()),
                    each(over),
                    each(bare),
                    over.failures + (bare == null ? 0 : bare.failures));
        });
    }

    private static String each(@Nullable Runs runs) {
        return runs == null
                ? "–"
                : String.join(", ", runs.rates.stream().map(Report::tenths).toList());
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void processor() {
        page.title("Processor time per loop, ms");
        page.table(
                "|--:|--:|--:|--:|--:|--:|",
                "Clients",
                "HTTP: API",
                "HTTP: PostgreSQL",
                "HTTP: Gatling",
                "SQL: PostgreSQL",
                "SQL: driver");
        http.forEach((clients, over) -> {
            Runs bare = sql.getOrDefault(clients, new Runs());
            page.row(
                    clients,
                    over.perLoop(over.apiMillis),
                    over.perLoop(over.postgresMillis),
                    over.perLoop(over.driverMillis),
                    bare.perLoop(bare.postgresMillis),
                    bare.perLoop(bare.driverMillis));
        });
    }

    private void times() {
        http.forEach((clients, over) -> {
            Runs bare = sql.getOrDefault(clients, new Runs());
            page.title("Times with " + clients + (clients == 1 ? " client" : " clients") + ", ms");
            page.table("|:--|--:|--:|--:|--:|--:|--:|", "Step", "HTTP p50", "p95", "p99", "SQL p50", "p95", "p99");
            for (String row : ROWS) {
                page.row(
                        row.equals("LOOP") ? "**whole loop**" : row.toLowerCase(Locale.ROOT),
                        percentiles(over, row),
                        percentiles(bare, row));
            }
        });
    }

    private static String percentiles(Runs runs, String row) {
        return runs.percentile(row, 0.50) + " | " + runs.percentile(row, 0.95) + " | " + runs.percentile(row, 0.99);
    }

    private void statements() throws IOException {
        LoopScript script = LoopScript.read();
        page.title("Statements of one loop");
        page.table("|:--|--:|--:|--:|", "Step", "Statements", "of them reading", "Transactions");
        long all = 0;
        long transactions = 0;
        for (Step step : Step.values()) {
            List<LoopScript.Line> own = script.of(step);
            long commits = own.stream().filter(LoopScript.Line::commits).count();
            long statements = own.stream()
                    .filter(line -> !line.begins() && !line.commits())
                    .count();
            long reading =
                    own.stream().filter(line -> line.sql().startsWith("select")).count();
            page.row(step.words(), statements, reading, commits);
            all += statements;
            transactions += commits;
        }
        page.row("**whole loop**", "**" + all + "**", "", "**" + transactions + "**");
    }
}
