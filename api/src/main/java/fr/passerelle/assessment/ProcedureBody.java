package fr.passerelle.assessment;

/** The administration that a procedure goes to; optional, and never its reference number. */
public enum ProcedureBody {
    CAF,
    CPAM,
    FRANCE_TRAVAIL,
    TAXES,
    PENSION,
    PREFECTURE,
    MDPH,
    HOUSING,
    OTHER
}
