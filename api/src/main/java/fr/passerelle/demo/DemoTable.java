package fr.passerelle.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table in {@code /demo/*.txt}: one row a line, columns between bars, {@code #} for remarks, {@code -} for none. */
final class DemoTable {

    private DemoTable() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = DemoTable.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No table /demo/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s*\\|\\s*")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> values(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(",\\s*"));
    }
}
