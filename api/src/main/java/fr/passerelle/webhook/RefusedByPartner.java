package fr.passerelle.webhook;

/** The call was not taken; the log of deliveries says how it was answered, and the outbox tries it again. */
final class RefusedByPartner extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedByPartner() {
        super("not taken", null, false, true);
    }
}
