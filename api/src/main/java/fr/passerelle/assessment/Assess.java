package fr.passerelle.assessment;

import fr.passerelle.assessment.Proposal.Reason;
import fr.passerelle.assessment.Questionnaire.Ground;
import fr.passerelle.assessment.Questionnaire.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From answers to a profile and proposals, by the published rules: the first main rule that holds, then what the person
 * asked for, then what may help while there are fewer than three. Each proposal cites only what was answered.
 */
final class Assess {

    private record Ready(Rule rule, Predicate<Situation> when, List<Ready> extras) {}

    private record ReadyValue(String value, Predicate<Situation> when, String cause) {}

    private record ReadyDimension(String name, List<ReadyValue> values, String otherwise) {}

    private record ReadyHint(String code, Predicate<Situation> when) {}

    /** Codes only, so that a questionnaire of another version needs no other code. */
    record Found(Map<String, String> profile, List<Proposal> proposals, List<String> hints) {}

    private final Questionnaire questionnaire;
    private final List<ReadyDimension> dimensions;
    private final List<Ready> main;
    private final List<Ready> asked;
    private final List<Ready> whileFewer;
    private final List<ReadyHint> hints;

    Assess(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        Conditions conditions = new Conditions(questionnaire.conditions());
        this.dimensions = questionnaire.profile().stream()
                .map(dimension -> new ReadyDimension(
                        dimension.dimension(),
                        dimension.values().stream()
                                .map(value ->
                                        new ReadyValue(value.value(), conditions.read(value.when()), value.cause()))
                                .toList(),
                        dimension.otherwise()))
                .toList();
        this.main = ready(conditions, questionnaire.main());
        this.asked = ready(conditions, questionnaire.asked());
        this.whileFewer = ready(conditions, questionnaire.whileFewer());
        this.hints = questionnaire.hints().stream()
                .map(hint -> new ReadyHint(hint.code(), conditions.read(hint.when())))
                .toList();
    }

    private static List<Ready> ready(Conditions conditions, @Nullable List<Rule> rules) {
        return rules == null
                ? List.of()
                : rules.stream()
                        .map(rule -> new Ready(rule, conditions.read(rule.when()), ready(conditions, rule.extras())))
                        .toList();
    }

    /** @param answers codes by question; a question that was passed is absent or empty */
    Found of(Map<String, Set<String>> answers) {
        Situation situation = Situation.of(answers);
        Map<String, String> causes = profile(situation);
        List<Proposal> proposals = new ArrayList<>();
        Ready first = firstOf(main, situation);
        propose(first, situation, causes, proposals);
        for (Ready rule : asked) {
            propose(rule, situation, causes, proposals);
        }
        for (List<Ready> more : List.of(first.extras, whileFewer)) {
            for (Ready rule : more) {
                if (proposals.size() < questionnaire.atMost()) {
                    propose(rule, situation, causes, proposals);
                }
            }
        }
        if (proposals.size() > 1) {
            proposals.removeIf(proposal -> questionnaire.onlyAlone().contains(proposal.type()));
        }
        return new Found(situation.profile(), List.copyOf(proposals), hints(situation));
    }

    private static Ready firstOf(List<Ready> rules, Situation situation) {
        for (Ready rule : rules) {
            if (rule.when.test(situation)) {
                return rule;
            }
        }
        throw new IllegalStateException("The last main rule has to hold always.");
    }

    /** @return by dimension, the question whose answer gave its value */
    private Map<String, String> profile(Situation situation) {
        Map<String, String> causes = new HashMap<>();
        for (ReadyDimension ready : dimensions) {
            situation.profile().put(ready.name, ready.otherwise);
            for (ReadyValue value : ready.values) {
                if (value.when.test(situation)) {
                    situation.profile().put(ready.name, value.value);
                    causes.put(ready.name, value.cause);
                    break;
                }
            }
        }
        return causes;
    }

    private List<String> hints(Situation situation) {
        List<String> codes = new ArrayList<>();
        for (ReadyHint hint : hints) {
            if (hint.when.test(situation)) {
                codes.add(hint.code);
            }
        }
        return codes;
    }

    private static void propose(
            Ready ready, Situation situation, Map<String, String> causes, List<Proposal> proposals) {
        OrientationType type = ready.rule.propose();
        if (!situation.listed().contains(type) && ready.when.test(situation)) {
            situation.listed().add(type);
            List<Reason> because = new ArrayList<>();
            for (Ground ground : ready.rule.because()) {
                cite(ground, situation, causes, because);
            }
            proposals.add(new Proposal(type, ready.rule.rule(), because));
        }
    }

    private static void cite(Ground ground, Situation situation, Map<String, String> causes, List<Reason> because) {
        if (ground.byDefault() != null) {
            because.add(new Reason(null, null, ground.byDefault(), null));
        } else if (ground.note() != null) {
            because.add(new Reason(null, null, null, ground.note()));
        }
        String question = ground.causeOf() == null ? ground.answer() : causes.get(ground.causeOf());
        if (question != null) {
            for (String answer : new TreeSet<>(situation.answersTo(question))) {
                if (ground.in() == null || ground.in().contains(answer)) {
                    because.add(Reason.answered(question, answer));
                }
            }
        }
    }
}
