package fr.passerelle.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The processes started for a home, in a file that outlives the launcher: a launcher ended by {@code kill -9} leaves its
 * children behind, and the next one must recognise them. A process is known by its id and its start time, since ids are
 * used again.
 */
public final class RunningParts {

    /** A process of an earlier run that still lives. */
    record Leftover(String name, ProcessHandle process) {}

    public static final String DATABASE = "PostgreSQL";

    private final Path file;
    private final Map<String, ProcessHandle> started = new LinkedHashMap<>();

    public RunningParts(Path home) {
        this.file = home.resolve("processes");
    }

    public synchronized void add(String name, ProcessHandle process) throws IOException {
        started.put(name, process);
        List<String> lines = new ArrayList<>();
        started.forEach((part, handle) -> lines.add(handle.pid() + " " + startOf(handle) + " " + part));
        Files.write(file, lines);
    }

    /** Once everything has ended. */
    public synchronized void clear() throws IOException {
        started.clear();
        Files.deleteIfExists(file);
    }

    /** What an earlier run left behind, in the order in which it was started. */
    List<Leftover> leftovers() throws IOException {
        List<Leftover> found = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split(" ", 3);
                if (words.length == 3) {
                    alive(Long.parseLong(words[0]), Long.parseLong(words[1]))
                            .ifPresent(process -> found.add(new Leftover(words[2], process)));
                }
            }
        }
        return found;
    }

    /** Ends what an earlier run left behind: the database last, on finished transactions. */
    public void endLeftovers() throws IOException {
        List<ProcessHandle> servers = new ArrayList<>();
        List<ProcessHandle> databases = new ArrayList<>();
        for (Leftover left : leftovers()) {
            (left.name().equals(DATABASE) ? databases : servers).add(left.process());
        }
        ProcessEnd.of(servers, Duration.ofSeconds(3));
        ProcessEnd.of(databases, Duration.ofSeconds(10));
        clear();
    }

    private static Optional<ProcessHandle> alive(long pid, long start) {
        return ProcessHandle.of(pid).filter(process -> process.isAlive() && startOf(process) == start);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
