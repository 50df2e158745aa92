package fr.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code loop.sql} from PostgreSQL's own log of real loops over HTTP: the last two loops are laid side by side,
 * and what differs between them is what a loop makes anew.
 */
public final class Capture {

    /** The first ones fill the API's caches. */
    static final int LOOPS = 8;

    private static final Pattern ENTRY = Pattern.compile("@(\\w*)@ (LOG|DETAIL): +(.*)");
    private static final Pattern STATEMENT = Pattern.compile("(?:statement|execute [^:]*): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:.*");
    private static final Pattern REQUEST = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{3}-[0-9A-Z]{4}");

    private final Map<String, String> names = new HashMap<>();

    private record Logged(Step step, String sql, List<String> parameters) {}

    private Capture() {}

    /** Arguments: the log, the file to write. */
    public static void main(String[] arguments) throws IOException {
        List<List<Logged>> loops = loops(entries(Path.of(arguments[0])));
        if (loops.size() < 2) {
            throw new IllegalStateException("The log holds " + loops.size() + " whole loops");
        }
        List<Logged> earlier = loops.get(loops.size() - 2);
        List<Logged> last = loops.get(loops.size() - 1);
        Files.write(Path.of(arguments[1]), new Capture().script(earlier, last));
    }

    /** A statement's line breaks are logged as a line break and a tab. */
    private static List<String> entries(Path log) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + " " + line.strip());
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static List<List<Logged>> loops(List<String> entries) {
        List<List<Logged>> loops = new ArrayList<>();
        List<Logged> loop = new ArrayList<>();
        Step step = null;
        for (String line : entries) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                continue;
            }
            int mark = line.indexOf(LogMarks.MARK);
            if (mark >= 0) {
                step = Step.valueOf(
                        line.substring(mark + LogMarks.MARK.length()).replaceAll("\\W.*", ""));
                if (step == Step.CREATE) {
                    loop = new ArrayList<>();
                    loops.add(loop);
                }
            } else if (step != null && entry.group(1).equals("passerelle_app")) {
                add(loop, step, entry.group(2), entry.group(3));
            }
        }
        // What follows the last mark is not a loop any more.
        return loops.subList(0, Math.max(0, loops.size() - 1));
    }

    private static void add(List<Logged> loop, Step step, String kind, String text) {
        Matcher statement = STATEMENT.matcher(text);
        if (kind.equals("LOG") && statement.matches()) {
            loop.add(new Logged(step, statement.group(1).replaceAll("\\s+", " ").strip(), new ArrayList<>()));
        } else if (kind.equals("DETAIL") && !loop.isEmpty()) {
            Matcher parameter = PARAMETER.matcher(text);
            while (parameter.find()) {
                String value = parameter.group(3);
                loop.get(loop.size() - 1).parameters().add(value == null ? LoopScript.NULL : value.replace("''", "'"));
            }
        }
    }

    private List<String> script(List<Logged> earlier, List<Logged> last) {
        if (!sql(earlier).equals(sql(last))) {
            throw new IllegalStateException("Two loops did not issue the same statements:\n"
                    + String.join("\n", sql(earlier)) + "\n---\n" + String.join("\n", sql(last)));
        }
        List<String> lines = new ArrayList<>(List.of(
                "-- The statements of one loop as the API issues them, with their parameters. Written by",
                "-- \"deploy/bench/run --capture\", never by hand: it plays loops over HTTP with one client while PostgreSQL",
                "-- logs everything (log_statement = all), takes the last loop's statements of the role passerelle_app, and",
                "-- puts angle brackets where the loop before had another value. Write it anew when the API's statements",
                "-- change. BEGIN and COMMIT are the transactions as they were.",
                "-- The list was read with the demo territory's own new referrals in it and one of the loop."));
        Step step = null;
        for (int i = 0; i < last.size(); i++) {
            Logged statement = last.get(i);
            if (statement.step() != step) {
                step = statement.step();
                lines.add("");
                lines.add(LoopScript.STEP + step);
            }
            lines.add(statement.sql() + ";");
            for (int p = 0; p < statement.parameters().size(); p++) {
                lines.add(LoopScript.PARAMETER + (p + 1) + " = "
                        + template(
                                earlier.get(i).parameters().get(p),
                                statement.parameters().get(p)));
            }
        }
        return lines;
    }

    private static List<String> sql(List<Logged> loop) {
        return loop.stream().map(Logged::sql).toList();
    }

    private String template(String before, String now) {
        if (before.equals(now)) {
            return now.isEmpty() ? LoopScript.EMPTY : now;
        }
        if (now.startsWith("\\x")) {
            return "<bytes " + (now.length() - 2) / 2 + ">";
        }
        if (MOMENT.matcher(now).matches()) {
            return "<now>";
        }
        if (REQUEST.matcher(now).matches()) {
            return "<request>";
        }
        if (REFERENCE.matcher(now).matches()) {
            return "<reference>";
        }
        List<String> earlierIds =
                UUID_TEXT.matcher(before).results().map(MatchResult::group).toList();
        List<String> ids =
                UUID_TEXT.matcher(now).results().map(MatchResult::group).toList();
        if (ids.isEmpty() || ids.size() != earlierIds.size()) {
            throw new IllegalStateException("No rule for a value that changes: " + before + " and " + now);
        }
        String template = now;
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).equals(earlierIds.get(i))) {
                template = template.replace(ids.get(i), name(ids.get(i)));
            }
        }
        return template;
    }

    private String name(String id) {
        String kind = id.charAt(14) == '7' ? "id" : "key";
        return names.computeIfAbsent(id, unnamed -> "<" + kind + " " + (names.size() + 1) + ">");
    }
}
