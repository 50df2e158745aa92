package fr.passerelle.account;

/** Where a wish to join a team stands. */
enum RequestStatus {
    ASKED,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
