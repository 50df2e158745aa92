package fr.passerelle.account;

/** Where an organisation's request stands. */
enum AdmissionStatus {
    ASKED,
    ADMITTED,
    REFUSED,
    WITHDRAWN
}
