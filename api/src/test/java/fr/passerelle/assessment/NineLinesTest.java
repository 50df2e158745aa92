package fr.passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.assessment.Questionnaire.Question;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The nine lines on the back of the paper questionnaire, read letter by letter as somebody with a pencil reads them. */
class NineLinesTest {

    private final Questionnaire questionnaire = Questionnaire.published();
    private final Assess assess = new Assess(questionnaire);
    private final AnswerProduct product = new AnswerProduct();
    private final JsonNode lines = lines();

    @Test
    void there_are_nine() {
        assertThat(lines).hasSize(9);
    }

    @Test
    void they_propose_first_what_the_published_rules_propose_first_for_every_combination_of_answers() {
        Set<String> used = new HashSet<>();
        // On paper the last prompt has no box of its own: « autre chose » is 1E.
        for (int i = 0; i < AnswerProduct.WITHOUT_LAST_PROMPT; i++) {
            Map<String, Set<String>> answers = product.at(i);
            OrientationType first = assess.of(answers).proposals().get(0).type();
            String read = read(letters(answers), used);
            if (!read.equals(first.name())) {
                assertThat(read).as("%d: %s", i, answers).isEqualTo(first.name());
            }
        }
        assertThat(used).as("branches that hold for some answers").hasSize(16);
    }

    private String read(Set<String> letters, Set<String> used) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).has("all") && !holds(lines.get(line).get("all"), letters)) {
                continue;
            }
            JsonNode branches = lines.get(line).get("branches");
            for (int branch = 0; branch < branches.size(); branch++) {
                JsonNode one = branches.get(branch);
                if (holds(one.get("all"), letters)
                        && texts(one.path("none")).stream().noneMatch(letter -> holds(letter, letters))) {
                    used.add(line + "." + branch);
                    return one.get("propose").asText();
                }
            }
        }
        throw new AssertionError("The last line has to hold always.");
    }

    private static boolean holds(JsonNode groups, Set<String> letters) {
        return StreamSupport.stream(groups.spliterator(), false)
                .allMatch(group -> texts(group).stream().anyMatch(letter -> holds(letter, letters)));
    }

    /** « 4E », « 1E seule », « 1 passée », « 4A avec 5A ». */
    private static boolean holds(String said, Set<String> letters) {
        if (said.endsWith(" seule")) {
            String letter = said.substring(0, 2);
            return letters.contains(letter)
                    && letters.stream()
                                    .filter(one -> one.charAt(0) == letter.charAt(0))
                                    .count()
                            == 1;
        }
        if (said.endsWith(" passée")) {
            return letters.stream().noneMatch(one -> one.charAt(0) == said.charAt(0));
        }
        return letters.containsAll(List.of(said.split(" avec ")));
    }

    private Set<String> letters(Map<String, Set<String>> answers) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> letters = new HashSet<>();
        for (Question question : questionnaire.questions()) {
            numbers.put(question.code(), numbers.size() + 1);
            question.options().stream()
                    .filter(option ->
                            answers.getOrDefault(question.code(), Set.of()).contains(option.code()))
                    .forEach(option -> letters.add(numbers.get(question.code()) + option.letter()));
        }
        return letters;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode lines() {
        try (InputStream in = NineLinesTest.class.getResourceAsStream("/paper/rule-table.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
