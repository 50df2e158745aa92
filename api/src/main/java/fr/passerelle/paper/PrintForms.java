package fr.passerelle.paper;

import fr.passerelle.assessment.BlankQuestionnaire;
import fr.passerelle.assessment.BlankQuestionnaire.Asked;
import fr.passerelle.paper.LetterRequest.LetterAsk;
import fr.passerelle.paper.QuestionnaireForm.LetteredAnswer;
import fr.passerelle.paper.QuestionnaireForm.NumberedQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paper that is filled in by hand: the blank questionnaire and the letters. */
@ApplicationScoped
class PrintForms {

    private final Typesetter typesetter;
    private final BlankQuestionnaire blank;
    /** The same for everybody and read without an account: set once. */
    private volatile byte @Nullable [] questionnaire;

    PrintForms(Typesetter typesetter, BlankQuestionnaire blank) {
        this.typesetter = typesetter;
        this.blank = blank;
    }

    byte[] questionnaire() {
        byte[] known = questionnaire;
        if (known == null) {
            known = typesetter.fitted(2, Stream.of(() -> PaperTemplates.questionnaire(form())));
            questionnaire = known;
        }
        return known;
    }

    byte[] letter(LetterRequest request) {
        return typesetter.fitted(1, Stream.of(() -> PaperTemplates.letter(letter(request.ask(), request))));
    }

    private QuestionnaireForm form() {
        List<NumberedQuestion> questions = new ArrayList<>();
        for (Asked asked : blank.questions()) {
            questions.add(new NumberedQuestion(
                    questions.size() + 1,
                    asked.text(),
                    asked.several(),
                    InPairs.of(asked.answers().stream()
                            .map(answer -> new LetteredAnswer(answer.letter(), answer.text()))
                            .toList())));
        }
        return new QuestionnaireForm(
                blank.version(), blank.opening(), questions, blank.lastPrompt(), RuleTable.inWords(), Words.of("also"));
    }

    private static Letter letter(LetterAsk ask, LetterRequest request) {
        String subject = Words.of("letter", ask);
        return new Letter(
                request.body() == null ? null : Words.of("body", request.body()),
                subject.substring(0, 1).toUpperCase(Locale.FRANCE) + subject.substring(1),
                List.of(
                        Words.of("letter." + ask + ".1"),
                        Words.of("letter." + ask + ".2"),
                        Words.of("letter." + ask + ".3"),
                        Words.of("letter.4")),
                Words.of("letter.reference"));
    }
}
