package fr.passerelle.rights;

/** What a person may answer to « Comment ça s'est passé ? ». */
enum FeedbackAnswer {
    HELPED,
    PARTLY_HELPED,
    NOT_HELPED,
    NO_NEWS,
    DID_NOT_GO
}
