package fr.passerelle.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is found out, as Markdown on standard output, and the only thing that is written there. A line is out as soon as
 * it is said: what comes after it may take minutes.
 */
final class MarkdownPage {

    private final PrintStream out = System.out;

    void say(String line) {
        out.println(line);
    }

    void title(String words) {
        say("\n## " + words + "\n");
    }

    /** @param alignment of the columns, as in {@code |:--|--:|} */
    void table(String alignment, Object... columns) {
        row(columns);
        say(alignment);
    }

    void row(Object... cells) {
        say(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
