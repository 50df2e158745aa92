package fr.passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Breaks the file of rules in every small way (a rule dropped, two swapped, an accepted answer or a reason taken away, a
 * condition dropped from « all » or « any », a « not » lifted) and asks the tests. A change that no answer can tell from
 * the original is named below with the reason why; any other survivor is a hole in the tests.
 */
class RuleMutationTest {

    /** Nobody can tell these from the original, whatever is answered. */
    private static final Set<String> ALIKE = new TreeSet<>(Set.of(
            // What was wished is the main proposal, or there is only « something else » to talk about: A2 then adds
            // nothing that could change places with A1 or A3, and one has one wish.
            "/asked swap 0",
            "/asked swap 1",
            "/asked swap 2",
            "/asked swap 3",
            "/asked swap 4",
            // Without internet M1 has answered the procedure; and what is listed is not listed again.
            "/asked/7/when/all drop 1",
            "/asked/7/when/all/2/not/listed drop 1",
            // One wish at a time, and M2c has taken what M2f could take from M3.
            "/main swap 2",
            "/main swap 3",
            "/main swap 6",
            "/main swap 7",
            "/main swap 8",
            "/main swap 9",
            // Dimensions do not know each other, and one question has one answer.
            "/profile swap 0",
            "/profile swap 1",
            "/profile swap 2",
            "/profile swap 3",
            "/profile/0/values swap 0",
            "/profile/0/values swap 1",
            "/profile/1/values swap 0",
            "/profile/1/values swap 4",
            "/profile/2/values swap 0",
            "/profile/2/values swap 1",
            "/profile/3/values swap 0",
            "/profile/3/values swap 1",
            "/profile/3/values swap 2",
            "/profile/4/values swap 0",
            "/profile/4/values swap 1",
            "/profile/4/values swap 2"));

    /** Every one with -Dmutation.every=1: minutes instead of seconds. */
    private static final int EVERY = Integer.getInteger("mutation.every", 13);

    private static final int COARSE = 997;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] EXPECTED = new String[AnswerProduct.SIZE];
    private static final AnswerProduct PRODUCT = new AnswerProduct();

    @BeforeAll
    static void writeTheTableOut() {
        for (int i = 0; i < AnswerProduct.SIZE; i++) {
            if (i % COARSE == 0 || i % EVERY == 0) {
                EXPECTED[i] = ByHand.profileAndProposals(PRODUCT.at(i));
            }
        }
    }

    @Test
    void every_broken_file_is_noticed() throws Exception {
        ObjectNode original;
        try (InputStream file = getClass().getResourceAsStream("/assessment/faire-le-point-1.json")) {
            original = (ObjectNode) JSON.readTree(file);
        }
        original.putArray("hints");
        Map<String, ObjectNode> broken = new LinkedHashMap<>();
        for (String part : List.of("conditions", "profile", "main", "asked", "whileFewer")) {
            breakInside(original, original.get(part), "/" + part, broken);
        }
        Set<String> survivors = new TreeSet<>();
        broken.forEach((name, file) -> {
            if (!isNoticed(file)) {
                survivors.add(name);
            }
        });
        System.Logger log = System.getLogger(RuleMutationTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "{0} broken files, {1} noticed",
                broken.size(),
                broken.size() - survivors.size());
        assertThat(broken).hasSizeGreaterThan(150);
        assertThat(survivors).isEqualTo(ALIKE);
    }

    /** A coarse look finds most of them; only what it misses is looked at closely. */
    private static boolean isNoticed(ObjectNode file) {
        try {
            Assess assess = new Assess(JSON.treeToValue(file, Questionnaire.class));
            for (int step : new int[] {COARSE, EVERY}) {
                for (int i = 0; i < AnswerProduct.SIZE; i += step) {
                    if (!WrittenOut.profileAndProposals(assess.of(PRODUCT.at(i)))
                            .equals(EXPECTED[i])) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IllegalStateException | com.fasterxml.jackson.core.JsonProcessingException refused) {
            return true;
        }
    }

    private static void breakInside(ObjectNode original, JsonNode at, String path, Map<String, ObjectNode> broken) {
        if (at instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                if (list.size() > 1 || !path.endsWith("/all")) {
                    change(original, path, broken, "drop " + i, copy -> copy.remove(index));
                }
                if (i + 1 < list.size() && !path.matches(".*/(in|listed|all|any|because)")) {
                    change(original, path, broken, "swap " + i, copy -> copy.insert(index, copy.remove(index + 1)));
                }
            }
            for (int i = 0; i < list.size(); i++) {
                breakInside(original, list.get(i), path + "/" + i, broken);
            }
        } else if (at instanceof ObjectNode object) {
            if (object.has("not")) {
                ObjectNode copy = original.deepCopy();
                ObjectNode there = (ObjectNode) copy.at(path);
                JsonNode inner = there.get("not");
                there.removeAll();
                there.setAll((ObjectNode) inner);
                broken.put(path + " lift not", copy);
            }
            object.fieldNames()
                    .forEachRemaining(name -> breakInside(original, object.get(name), path + "/" + name, broken));
        }
    }

    private interface Change {
        void on(ArrayNode list);
    }

    private static void change(
            ObjectNode original, String path, Map<String, ObjectNode> broken, String what, Change change) {
        ObjectNode copy = original.deepCopy();
        change.on((ArrayNode) copy.at(path));
        broken.put(path + " " + what, copy);
    }
}
