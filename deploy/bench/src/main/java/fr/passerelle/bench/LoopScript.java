package fr.passerelle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The statements of one loop, read from {@code loop.sql}: a step begins with {@code -- == STEP}, a statement is one
 * line, its parameters follow as {@code -- $1 = value}. See {@link LoopValues} for what stands in angle brackets.
 */
final class LoopScript {

    static final String STEP = "-- == ";
    static final String PARAMETER = "--   $";
    static final String NULL = "<null>";
    static final String EMPTY = "<empty>";

    private static final Pattern NUMBERED = Pattern.compile("\\$\\d+");

    private final Map<Step, List<Line>> steps = new EnumMap<>(Step.class);

    /** One statement, for JDBC. */
    record Line(String sql, List<String> parameters) {

        boolean begins() {
            return sql.equalsIgnoreCase("begin");
        }

        boolean commits() {
            return sql.equalsIgnoreCase("commit");
        }
    }

    static LoopScript read() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                LoopScript.class.getResourceAsStream("/loop.sql"), "loop.sql: write it with run --capture")) {
            return new LoopScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private LoopScript(String text) {
        List<Line> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(STEP)) {
                current = new ArrayList<>();
                steps.put(Step.valueOf(line.substring(STEP.length()).strip()), current);
            } else if (line.startsWith(PARAMETER)) {
                String value = line.substring(line.indexOf(" = ") + 3);
                current.get(current.size() - 1).parameters().add(value.equals(EMPTY) ? "" : value);
            } else if (!line.isBlank() && !line.startsWith("--")) {
                String sql = line.strip().replaceFirst(";$", "");
                current.add(new Line(NUMBERED.matcher(sql).replaceAll("?"), new ArrayList<>()));
            }
        }
    }

    List<Line> of(Step step) {
        return steps.getOrDefault(step, List.of());
    }
}
