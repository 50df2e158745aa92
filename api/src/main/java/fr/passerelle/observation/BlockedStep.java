package fr.passerelle.observation;

/** Where in a procedure somebody could not go on, in the order in which one comes to it. */
public enum BlockedStep {
    FIND_PROCEDURE,
    CREATE_ACCOUNT,
    SIGN_IN,
    FILL_IN,
    DOCUMENTS,
    SEND,
    BOOK_APPOINTMENT,
    FOLLOW_UP,
    UNDERSTAND_ANSWER
}
