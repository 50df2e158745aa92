package fr.passerelle.imports;

/** What ties two places together, or sets them apart. */
public enum DuplicateReason {
    SAME_ADDRESS,
    SAME_STREET,
    NEAR,
    SAME_PHONE,
    SAME_EMAIL,
    SAME_WEBSITE,
    SAME_SIRET,
    SAME_NAME,
    SIMILAR_NAME,
    SAME_KIND,
    OTHER_STREET_NUMBER,
    OTHER_STREET,
    FAR,
    POINT_ELSEWHERE,
    OTHER_COMMUNE,
    OTHER_PHONE,
    OTHER_ESTABLISHMENT,
    OTHER_SIRET,
    OTHER_NAME,
    OTHER_KIND,
    TRAVELS
}
