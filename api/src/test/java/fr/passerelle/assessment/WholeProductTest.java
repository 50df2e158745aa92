package fr.passerelle.assessment;

import static fr.passerelle.assessment.OrientationType.ACT_ON_BEHALF;
import static fr.passerelle.assessment.OrientationType.DO_TOGETHER;
import static fr.passerelle.assessment.OrientationType.EQUIPMENT_OR_CONNECTION;
import static fr.passerelle.assessment.OrientationType.LEARNING_PATH;
import static fr.passerelle.assessment.OrientationType.NOT_ENOUGH_INFORMATION;
import static fr.passerelle.assessment.OrientationType.NO_REFERRAL_NEEDED;
import static fr.passerelle.assessment.OrientationType.PAPER_PHONE_COUNTER;
import static fr.passerelle.assessment.OrientationType.SOCIAL_FOLLOW_UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.assessment.Assess.Found;
import fr.passerelle.assessment.Questionnaire.Rule;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every one of the 829,440 combinations of answers, with « yes » to the last prompt and without. */
class WholeProductTest {

    private static final Set<OrientationType> NEEDS_INTERNET =
            EnumSet.of(DO_TOGETHER, LEARNING_PATH, EQUIPMENT_OR_CONNECTION, NO_REFERRAL_NEEDED);
    private static final Set<OrientationType> SETTLES_A_PROCEDURE =
            EnumSet.of(ACT_ON_BEHALF, DO_TOGETHER, PAPER_PHONE_COUNTER, NO_REFERRAL_NEEDED);
    private static final Map<String, OrientationType> WISHED = Map.of(
            "WITH_SOMEONE", DO_TOGETHER,
            "DONE_FOR_ME", ACT_ON_BEHALF,
            "LEARN", LEARNING_PATH,
            "PAPER_OR_PHONE", PAPER_PHONE_COUNTER);

    private final Questionnaire questionnaire = Questionnaire.published();
    private final Assess assess = new Assess(questionnaire);
    private final AnswerProduct product = new AnswerProduct();

    @Test
    void the_file_says_what_the_table_says() {
        for (int i = 0; i < AnswerProduct.SIZE; i++) {
            Map<String, Set<String>> answers = product.at(i);
            String read = WrittenOut.profileAndProposals(assess.of(answers));
            if (!read.equals(ByHand.profileAndProposals(answers))) {
                assertThat(read).as("%d: %s", i, answers).isEqualTo(ByHand.profileAndProposals(answers));
            }
        }
    }

    @Test
    void yes_to_the_last_prompt_adds_its_answer_and_hides_nothing_where_the_question_was_passed() {
        for (int i = 0; i < AnswerProduct.WITHOUT_LAST_PROMPT; i++) {
            Map<String, Set<String>> without = product.at(i);
            Map<String, Set<String>> yes = product.at(i + AnswerProduct.WITHOUT_LAST_PROMPT);
            Set<String> needs = without.get("needs");
            List<OrientationType> found = types(yes);
            if (needs.isEmpty()) {
                List<OrientationType> others = types(without).stream()
                        .filter(OrientationType::leadsToReferral)
                        .toList();
                // Three at most: what nobody asked for may give way to what was asked.
                boolean kept = others.size() < 3 ? found.containsAll(others) : found.get(0) == others.get(0);
                if (!kept || !found.contains(SOCIAL_FOLLOW_UP)) {
                    assertThat(found).as("%s", yes).contains(SOCIAL_FOLLOW_UP).containsAll(others);
                }
            } else {
                Map<String, Set<String>> literally = new HashMap<>(without);
                Set<String> added = new TreeSet<>(needs);
                added.add("SOMETHING_ELSE");
                literally.put("needs", added);
                if (!found.equals(types(literally))) {
                    assertThat(found).as("%s", yes).isEqualTo(types(literally));
                }
            }
        }
    }

    private List<OrientationType> types(Map<String, Set<String>> answers) {
        return assess.of(answers).proposals().stream().map(Proposal::type).toList();
    }

    @Test
    void what_must_hold_holds_for_every_combination_and_every_rule_fires_for_some() {
        Set<String> fired = new TreeSet<>();
        for (int i = 0; i < AnswerProduct.SIZE; i++) {
            Map<String, Set<String>> answers = product.at(i);
            Found found = assess.of(answers);
            List<String> broken = broken(answers, found);
            if (!broken.isEmpty()) {
                assertThat(broken)
                        .as("%s: %s", answers, WrittenOut.whole(found))
                        .isEmpty();
            }
        }
    }

    /** The web client reads the same file and must come to this same digest. */
    @Test
    void the_whole_product_has_the_digest_that_the_web_client_has_too() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < AnswerProduct.SIZE; i++) {
            digest.update((WrittenOut.whole(assess.of(product.at(i))) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        JsonNode expected;
        try (InputStream file = getClass().getResourceAsStream("/assessment/whole-product.json")) {
            expected = new ObjectMapper().readTree(file);
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as("digest of whole-product.json; when the rules were changed on purpose, write the new one there")
                .isEqualTo(expected.get("sha256").asText());
        assertThat(AnswerProduct.SIZE).isEqualTo(expected.get("combinations").asInt());
    }

    private Stream<Rule> rules() {
        return Stream.of(questionnaire.main(), questionnaire.asked(), questionnaire.whileFewer())
                .flatMap(List::stream)
                .flatMap(rule ->
                        Stream.concat(Stream.of(rule), rule.extras() == null ? Stream.of() : rule.extras().stream()));
    }

    /** The promises that these answers and this result break, in words. */
    static List<String> broken(Map<String, Set<String>> answers, Found found) {
        List<OrientationType> types =
                found.proposals().stream().map(Proposal::type).toList();
        Set<String> needs = answers.get("needs");
        String wish = one(answers, "wish");
        String deadline = one(answers, "deadline");
        boolean noInternetHere = one(answers, "device").equals("PLACE_WITHOUT_INTERNET");
        boolean urgent = deadline.equals("BLOCKED") || deadline.equals("WITHIN_7_DAYS");
        boolean atRisk = urgent && (needs.isEmpty() || needs.contains("PROCEDURE") || needs.contains("PAPERWORK"));
        Stream.Builder<String> broken = Stream.builder();
        says(broken, types.isEmpty(), "nothing is proposed");
        says(broken, new HashSet<>(types).size() < types.size(), "a type is proposed twice");
        says(
                broken,
                found.proposals().stream()
                        .anyMatch(proposal -> proposal.because().isEmpty()),
                "a proposal has no reason");
        says(
                broken,
                found.proposals().stream()
                        .flatMap(proposal -> proposal.because().stream())
                        .anyMatch(reason -> reason.question() != null
                                && !answers.get(reason.question()).contains(reason.answer())),
                "a reason cites what was not answered");
        says(
                broken,
                noInternetHere && types.stream().anyMatch(NEEDS_INTERNET::contains),
                "something needs internet where it is impossible");
        says(
                broken,
                atRisk
                        && !EnumSet.of(ACT_ON_BEHALF, DO_TOGETHER, PAPER_PHONE_COUNTER)
                                .contains(types.get(0)),
                "a right at risk gets no immediate main proposal");
        says(
                broken,
                types.contains(ACT_ON_BEHALF) && !atRisk && !wish.equals("DONE_FOR_ME") && !noInternetHere,
                "acting on behalf without urgency, wish or such a place");
        OrientationType wished = WISHED.get(wish);
        boolean possible = !noInternetHere || wished == ACT_ON_BEHALF || wished == PAPER_PHONE_COUNTER;
        says(broken, wished != null && possible && !types.contains(wished), "a wish is dropped");
        says(
                broken,
                (needs.contains("SOMETHING_ELSE")
                                || one(answers, "anything_else").equals("YES"))
                        && !types.contains(SOCIAL_FOLLOW_UP),
                "the reverse need is dropped");
        says(
                broken,
                needs.contains("LEARN") && !noInternetHere && !types.contains(LEARNING_PATH),
                "learning is dropped");
        says(
                broken,
                needs.contains("EQUIPMENT") && !noInternetHere && !types.contains(EQUIPMENT_OR_CONNECTION),
                "equipment is dropped");
        says(
                broken,
                needs.contains("PROCEDURE") && types.stream().noneMatch(SETTLES_A_PROCEDURE::contains),
                "a procedure stays unanswered");
        says(
                broken,
                types.size() > 1 && (types.contains(NO_REFERRAL_NEEDED) || types.contains(NOT_ENOUGH_INFORMATION)),
                "« no referral » or « too few answers » is not alone");
        says(
                broken,
                types.contains(EQUIPMENT_OR_CONNECTION)
                        && wish.equals("PAPER_OR_PHONE")
                        && !needs.contains("EQUIPMENT"),
                "equipment is pushed on somebody who chose paper");
        says(
                broken,
                types.size() > 3
                        && found.proposals().stream().skip(1).anyMatch(proposal -> !proposal.rule()
                                .matches("A[1-5]")),
                "more than three that nobody asked for");
        return broken.build().toList();
    }

    private static void says(Stream.Builder<String> broken, boolean condition, String what) {
        if (condition) {
            broken.add(what);
        }
    }

    private static String one(Map<String, Set<String>> answers, String question) {
        return answers.get(question).stream().findFirst().orElse("");
    }
}
