package fr.passerelle.assessment;

import fr.passerelle.assessment.Assess.Found;
import fr.passerelle.assessment.Profile.Access;
import fr.passerelle.assessment.Profile.Autonomy;
import fr.passerelle.assessment.Profile.Paperwork;
import fr.passerelle.assessment.Profile.Support;
import fr.passerelle.assessment.Profile.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** « Faire le point » as it is published and used. Holds nothing about anybody. */
@ApplicationScoped
class Assessments {

    private final Questionnaire questionnaire = Questionnaire.published();
    private final Assess assess = new Assess(questionnaire);

    Questionnaire questionnaire() {
        return questionnaire;
    }

    EvaluationResponse evaluate(Answers answers) {
        Found found = assess.of(codes(answers));
        return new EvaluationResponse(
                questionnaire.id(),
                questionnaire.version(),
                profile(found.profile()),
                found.proposals(),
                found.hints());
    }

    static Map<String, Set<String>> codes(Answers answers) {
        Map<String, Set<String>> codes = new HashMap<>();
        codes.put(
                "needs",
                answers.needs() == null
                        ? Set.of()
                        : answers.needs().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
        put(codes, "deadline", answers.deadline());
        put(codes, "wish", answers.wish());
        put(codes, "device", answers.device());
        put(codes, "connection", answers.connection());
        put(codes, "last_time", answers.lastTime());
        put(codes, "reading", answers.reading());
        put(codes, "helper", answers.helper());
        put(codes, "anything_else", answers.anythingElse());
        return codes;
    }

    private static void put(Map<String, Set<String>> codes, String question, @Nullable Enum<?> answer) {
        if (answer != null) {
            codes.put(question, Set.of(answer.name()));
        }
    }

    private static Profile profile(Map<String, String> values) {
        return new Profile(
                Urgency.valueOf(value(values, "urgency")),
                Access.valueOf(value(values, "access")),
                Autonomy.valueOf(value(values, "autonomy")),
                Paperwork.valueOf(value(values, "paperwork")),
                Support.valueOf(value(values, "support")));
    }

    private static String value(Map<String, String> values, String dimension) {
        return Objects.requireNonNull(values.get(dimension), dimension);
    }
}
