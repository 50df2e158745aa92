package fr.passerelle.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.referral.HistoryOnPaper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paper and screen say the history alike: the screen's texts are asked. */
class HistoryInWordsTest {

    private static final Path SCREEN = Path.of("../web-client/src/features/referral/i18n");
    private static final Pattern CODE = Pattern.compile("(?m)^    ([A-Z_]+):\\s+'(.*)',$");
    private static final Pattern PHRASE = Pattern.compile("(?m)^      (\\w+): '(.*)',$");

    @ParameterizedTest
    @CsvSource({
        "codes, history, action",
        "codes, declineReason, declineReason",
        "codes, holdReason, holdReason",
        "codes, cancelReason, cancelReason",
        "codes, errorReason, errorReason",
        "codes, outcome, outcome",
        "codes, contactChannel, contactChannel",
        "codes, attemptChannel, attemptChannel",
        "codes, audience, audience",
        "codes, notice, notice",
        "codes, step, step",
        "codes, exportFormat, exportFormat",
        "codes, askChannel, askChannel",
        "codes, refusal, refusal",
        "question, code, question",
        "question, answerCode, answer",
        "reported, told, told",
        "reported, said, said"
    })
    void paper_and_screen_say_each_code_alike(String catalogue, String group, String onPaper) throws IOException {
        String texts = Files.readString(SCREEN.resolve(catalogue + ".fr.ts"));
        int start = texts.indexOf("\n  " + group + ": {\n");
        Matcher entry = CODE.matcher(texts.substring(start, texts.indexOf("\n  },", start)));
        int said = 0;
        while (entry.find()) {
            assertThat(Words.of("history." + onPaper + "." + entry.group(1))).isEqualTo(entry.group(2));
            said++;
        }
        assertThat(said).isPositive();
    }

    @Test
    void paper_and_screen_put_codes_and_days_into_the_same_phrases() throws IOException {
        String texts = Files.readString(SCREEN.resolve("sender.fr.ts"));
        int start = texts.indexOf("\n    history: {\n");
        Matcher phrase = PHRASE.matcher(texts.substring(start, texts.indexOf("\n    },", start)));
        Properties onScreen = new Properties();
        while (phrase.find()) {
            onScreen.setProperty("history.phrase." + phrase.group(1), phrase.group(2));
        }
        Properties onPaper = new Properties();
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/paper/words.properties")),
                StandardCharsets.UTF_8)) {
            onPaper.load(words);
        }
        onPaper.keySet().removeIf(key -> !key.toString().startsWith("history.phrase."));
        assertThat(onPaper).isNotEmpty().allSatisfy((key, said) -> assertThat(onScreen.getProperty(key.toString()))
                .as("on screen, %s", key)
                .isEqualTo(said));
    }

    @Test
    void a_line_says_its_days_its_answer_and_as_what_it_was_saved_in_those_phrases() {
        assertThat(more("RECEIVE", Map.of("metOn", "2026-11-24"))).containsExactly("Venue le mardi 24 novembre 2026.");
        assertThat(more("HOLD", Map.of("reason", "WAITING_LIST", "reviewOn", "2027-02-01")))
                .containsExactly(
                        "La personne est inscrite sur la liste d’attente.", "À revoir le lundi 1er février 2027.");
        assertThat(more("ANSWER", Map.of("question", "WHEN_POSSIBLE", "answer", "THIS_WEEK")))
                .containsExactly("Quand pourrez-vous recevoir la personne ?", "Réponse : Cette semaine.");
        assertThat(more("ATTEMPT", Map.of("reached", "false", "channel", "SMS")))
                .containsExactly("Sans réponse par SMS.");
        assertThat(more("TELL", Map.of("audience", "PLACE", "event", "ANSWER_DUE", "members", "2")))
                .containsExactly("Au lieu.", "Une réponse est attendue.");
        assertThat(more("REMIND", Map.of("steps", "REMIND_PLACE,TELL_SENDER_AND_MANAGER", "told", "ANSWER_DUE,SILENT")))
                .containsExactly("Une réponse est attendue.", "Le lieu n’a pas encore répondu.");
        assertThat(more("SKIP", Map.of("skipped", "MUTE")))
                .containsExactly("Il n’y a pas de nouvelles depuis longtemps.");
        assertThat(more("EXPORT_HISTORY", Map.of("format", "PDF"))).containsExactly("En PDF.");
        assertThat(more("EXPORT_HISTORY", Map.of("format", "JSON"))).containsExactly("Pour un logiciel.");
    }

    @Test
    void a_line_says_who_by_name_only_where_the_name_is_known() {
        assertThat(HistoryInWords.who(line("SYSTEM", null, null, "REMIND", Map.of())))
                .isEqualTo("Passerelle");
        assertThat(HistoryInWords.who(line("PERSON", null, null, "WITHDRAW", Map.of())))
                .isEqualTo("la personne");
        assertThat(HistoryInWords.who(line("MEMBER", "MDS", "Claire Fontaine", "SEND", Map.of())))
                .isEqualTo("Claire Fontaine, MDS");
        assertThat(HistoryInWords.who(line("MEMBER", "MDS", null, "SEND", Map.of())))
                .isEqualTo("MDS");
        assertThat(HistoryInWords.who(line("MEMBER", null, null, "SEND", Map.of())))
                .isNull();
    }

    private static List<String> more(String action, Map<String, String> detail) {
        return HistoryInWords.more(line("MEMBER", "MDS", null, action, detail));
    }

    private static HistoryOnPaper.Line line(
            String actor, @Nullable String team, @Nullable String member, String action, Map<String, String> detail) {
        return new HistoryOnPaper.Line(Instant.parse("2026-11-24T09:00:00Z"), action, actor, team, member, detail);
    }
}
