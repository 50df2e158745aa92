package fr.passerelle.exchange;

/** Every rule that cleans or refuses a value; the web client says each in French with how to repair it. */
public enum CleaningRule {
    /** A value that the row cannot do without is missing. */
    REQUIRED_MISSING
}
