package fr.passerelle.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.problem.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the house can write of a referral, the screen can say: the sources are asked, so that no new action is forgotten. */
class WordsOfTheTrailTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/passerelle");
    private static final Path WORDS = Path.of("../web-client/src/features/referral/i18n");
    /** What is written of no referral stands in no history. */
    private static final Pattern FIRST_ARGUMENT =
            Pattern.compile("\\baudit\\.record\\(\\s*([^,]+),\\s*[^,]+,\\s*+(?!List\\.of\\(\\))");

    private static final Pattern WRITTEN_HERE = Pattern.compile("^\\s+record\\(\"([A-Z_]+)\"", Pattern.MULTILINE);
    private static final Pattern PROBLEM = Pattern.compile("\\bProblemType\\.([A-Z_]+)");
    private static final Pattern CODE = Pattern.compile("\"([A-Z_]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("String action = [^;]+;");
    private static final Pattern CONSTANT = Pattern.compile("^    ([A-Z_]+)(?=[,;(\\s])", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_action_has_its_words(String language) throws IOException {
        String codes = Files.readString(WORDS.resolve("codes." + language + ".ts"));
        String history = codes.substring(codes.indexOf("  history: {"));
        assertThat(actions()).allSatisfy(action -> assertThat(history).contains("\n    " + action + ": '"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_rule_that_can_refuse_something_about_a_referral_has_its_words(String language) throws IOException {
        String codes = Files.readString(WORDS.resolve("codes." + language + ".ts"));
        String refusals = group(codes, "refusal");
        assertThat(refusals())
                .contains("RULE_NOT_MET", "IDEMPOTENCY_KEY_REUSED")
                .allSatisfy(refusal -> assertThat(refusals).contains("\n    " + refusal + ": '"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_notice_and_every_step_of_time_has_its_words(String language) throws IOException {
        String codes = Files.readString(WORDS.resolve("codes." + language + ".ts"));
        Set<String> steps = constants("TimerKind");
        // No step, and two ends, which are lines of their own.
        assertThat(steps.removeAll(Set.of("PLAN", "EXPIRE", "EXPIRE_MUTE"))).isTrue();
        assertThat(constants("ReferralEvent"))
                .hasSizeGreaterThan(30)
                .allSatisfy(event -> assertThat(group(codes, "notice")).contains("\n    " + event + ": '"));
        assertThat(steps).hasSizeGreaterThan(7).allSatisfy(step -> assertThat(group(codes, "step"))
                .contains("\n    " + step + ": '"));
    }

    private static String group(String codes, String name) {
        int start = codes.indexOf("  " + name + ": {");
        return codes.substring(start, codes.indexOf("\n  },", start));
    }

    @Test
    void the_sources_are_really_read() throws IOException {
        assertThat(actions())
                .contains(
                        "SEND",
                        "REFER_ONWARD",
                        "FIRST_READ",
                        "READ",
                        "SKIP",
                        "REMIND",
                        "TELL",
                        "REFUSED",
                        "APPOINTMENT_MISSED",
                        "FEEDBACK",
                        "LIST",
                        "EXPORT_HISTORY");
    }

    private static Set<String> actions() throws IOException {
        Set<String> actions = new TreeSet<>(constants("ReferralCommand"));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains("import fr.passerelle.platform.audit.Audit;")) {
                    actionsOf(source).forEach(actions::add);
                }
            }
        }
        WRITTEN_HERE
                .matcher(Files.readString(SOURCES.resolve("platform/audit/Audit.java")))
                .results()
                .map(found -> found.group(1))
                .forEach(actions::add);
        // Its other half is the appointment's state.
        if (actions.remove("APPOINTMENT_")) {
            constants("AppointmentState").forEach(state -> actions.add("APPOINTMENT_" + state));
        }
        return actions;
    }

    /** As the trail keeps them: the problem's own name, not the constant's. */
    private static Set<String> refusals() throws IOException {
        Set<String> refusals = new TreeSet<>();
        for (String room : List.of("referral", "platform/contract", "platform/idempotency")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
                for (Path file : files.toList()) {
                    PROBLEM.matcher(Files.readString(file))
                            .results()
                            .map(found -> ProblemType.valueOf(found.group(1)).slug())
                            .map(slug -> slug.toUpperCase(Locale.ROOT).replace('-', '_'))
                            .forEach(refusals::add);
                }
            }
        }
        return refusals;
    }

    private static Stream<String> actionsOf(String source) {
        return FIRST_ARGUMENT
                .matcher(source)
                .results()
                .map(found -> found.group(1).strip())
                .flatMap(argument -> {
                    String said = argument.equals("action") ? chosen(source) : argument;
                    assertThat(said)
                            .as("an action that this test can read")
                            .containsPattern("\"[A-Z_]+\"|command\\.name");
                    return CODE.matcher(said).results().map(code -> code.group(1));
                });
    }

    private static String chosen(String source) {
        return CHOSEN.matcher(source).results().map(found -> found.group()).collect(Collectors.joining());
    }

    private static Set<String> constants(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve("referral/" + name + ".java"));
        Matcher found = CONSTANT.matcher(source.substring(source.indexOf("enum ")));
        return found.results().map(code -> code.group(1)).collect(Collectors.toSet());
    }
}
