package fr.passerelle.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Faire le point » on paper: the questions in front, nine rules on the back. */
record QuestionnaireForm(
        String version,
        String opening,
        List<NumberedQuestion> questions,
        String lastPrompt,
        List<NumberedLine> rules,
        String also) {

    record NumberedQuestion(int number, String text, boolean several, List<List<LetteredAnswer>> rows) {}

    record LetteredAnswer(String letter, String text) {}

    record NumberedLine(int number, List<Sentence> sentences) {}

    /** @param proposal null: the sentences after it say what follows */
    record Sentence(String condition, @Nullable String proposal) {}
}
