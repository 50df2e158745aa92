package fr.passerelle.assessment;

/**
 * What a procedure is about, for those who do not know who decides it: the procedure's family, under a name that nobody
 * reads as the person's. Optional, and never what is in the procedure.
 */
public enum ProcedureTopic {
    FAMILY_BENEFITS,
    LOW_INCOME,
    HOUSING,
    HEALTH_COVER,
    WORK,
    RETIREMENT,
    TAXES,
    PAPERS,
    DISABILITY,
    OTHER
}
