package fr.passerelle.assessment;

/** Why the person and the worker chose otherwise than proposed. */
public enum OverrideReason {
    PERSON_PREFERS,
    NOTHING_NEARBY,
    ALREADY_TRIED,
    PROFESSIONAL_JUDGEMENT,
    OTHER_URGENCY,
    DOES_NOT_FIT
}
