package fr.passerelle.bench;

import java.util.Locale;

/** The steps of one loop, in their order. */
enum Step {
    CREATE,
    SEND,
    LIST,
    READ,
    ACCEPT,
    START,
    CLOSE;

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
