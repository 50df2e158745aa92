package fr.passerelle.assessment;

/** The questionnaire's first question: what the person needs today, up to three. */
public enum Need {
    PROCEDURE,
    EQUIPMENT,
    LEARN,
    PAPERWORK,
    SOMETHING_ELSE
}
