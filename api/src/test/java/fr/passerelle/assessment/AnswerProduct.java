package fr.passerelle.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every combination of answers, in one order that the web client's test repeats: the last question turns fastest, a
 * passed question comes before its answers, and needs go through their 32 subsets (bit i: the question's answer i). Then
 * all of them again with « yes » to the last prompt. No rule asks about the helper, nor whether « no » was said at the
 * end, so these take turns instead of multiplying.
 */
final class AnswerProduct {

    static final int WITHOUT_LAST_PROMPT = 32 * 6 * 6 * 6 * 4 * 6 * 5;
    static final int SIZE = 2 * WITHOUT_LAST_PROMPT;

    private static final List<String> IN_TURN =
            List.of("deadline", "wish", "device", "connection", "last_time", "reading");

    private final List<List<Set<String>>> choices = new ArrayList<>();
    private final List<Set<String>> needs = new ArrayList<>();
    private final List<Set<String>> helper;

    AnswerProduct() {
        List<String> all = codes(Need.values());
        for (int subset = 0; subset < 32; subset++) {
            Set<String> chosen = new TreeSet<>();
            for (int bit = 0; bit < 5; bit++) {
                if ((subset & 1 << bit) != 0) {
                    chosen.add(all.get(bit));
                }
            }
            needs.add(chosen);
        }
        choices.add(orPassed(Answers.Deadline.values()));
        choices.add(orPassed(Answers.Wish.values()));
        choices.add(orPassed(Answers.Device.values()));
        choices.add(orPassed(Answers.Connection.values()));
        choices.add(orPassed(Answers.LastTime.values()));
        choices.add(orPassed(Answers.Reading.values()));
        helper = orPassed(Answers.SomebodyAround.values());
    }

    Map<String, Set<String>> at(int index) {
        Map<String, Set<String>> answers = new HashMap<>();
        int rest = index % WITHOUT_LAST_PROMPT;
        for (int i = IN_TURN.size() - 1; i >= 0; i--) {
            List<Set<String>> choice = choices.get(i);
            answers.put(IN_TURN.get(i), choice.get(rest % choice.size()));
            rest /= choice.size();
        }
        answers.put("needs", needs.get(rest));
        answers.put("helper", helper.get(index % helper.size()));
        Set<String> noOrPassed = index % 2 == 0 ? Set.of() : Set.of("NO");
        answers.put("anything_else", index < WITHOUT_LAST_PROMPT ? noOrPassed : Set.of("YES"));
        return answers;
    }

    private static List<Set<String>> orPassed(Enum<?>[] answers) {
        List<Set<String>> all = new ArrayList<>();
        all.add(Set.of());
        codes(answers).forEach(code -> all.add(Set.of(code)));
        return all;
    }

    private static List<String> codes(Enum<?>[] answers) {
        return Arrays.stream(answers).map(Enum::name).toList();
    }
}
