package fr.passerelle.exchange;

/** The shapes of file that can be read. */
public enum SourceFormat {
    /** The standard « lieux de médiation numérique », CSV or JSON, v1.0.2 and the versions before it. */
    MEDNUM,
    /** The national list of France Services centres, CSV. */
    FRANCE_SERVICES,
    /** data.inclusion structures, v1 and the older sample, JSON or CSV. */
    DATA_INCLUSION_STRUCTURES,
    /** data.inclusion services, which belong to structures read before. */
    DATA_INCLUSION_SERVICES,
    /** DILA's local base of public counters (Annuaire de l'administration), JSON. */
    PUBLIC_COUNTERS,
    /** Any table of a hub (CSV, XLSX, JSON), through a mapping profile. */
    HUB_TABLE
}
