package fr.passerelle.network;

/** Whether a place is open, as far as its hours say: not knowing is never the same as closed. */
enum Openness {
    OPEN,
    CLOSED,
    /** No hours, or hours that depend on what nobody wrote down: a school holiday, an appointment, a public holiday. */
    UNKNOWN
}
