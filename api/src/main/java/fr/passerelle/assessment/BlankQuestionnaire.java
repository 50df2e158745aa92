package fr.passerelle.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The room's door for paper: the questions in French, with the letters that are the same on paper and on screen. */
@ApplicationScoped
public class BlankQuestionnaire {

    private final Questionnaire questionnaire;

    BlankQuestionnaire(Assessments assessments) {
        this.questionnaire = assessments.questionnaire();
    }

    /** @param several whether several answers may be given */
    public record Asked(String text, boolean several, List<Lettered> answers) {}

    public record Lettered(String letter, String text) {}

    public String version() {
        return questionnaire.version();
    }

    public String opening() {
        return questionnaire.opening().fr();
    }

    public String lastPrompt() {
        return questionnaire.lastPrompt().text().fr();
    }

    public List<Asked> questions() {
        return questionnaire.questions().stream()
                .map(question -> new Asked(
                        question.text().fr(),
                        Boolean.TRUE.equals(question.several()),
                        question.options().stream()
                                .map(option -> new Lettered(
                                        option.letter(), option.text().fr()))
                                .toList()))
                .toList();
    }
}
