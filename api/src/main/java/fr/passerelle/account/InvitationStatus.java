package fr.passerelle.account;

/** Whether a code still opens something, and why not. */
enum InvitationStatus {
    OPEN,
    USED,
    WITHDRAWN,
    EXPIRED
}
