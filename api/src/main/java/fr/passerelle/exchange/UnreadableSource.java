package fr.passerelle.exchange;

/** The file as a whole cannot be read, with the reason as a code that the web client says in French. */
public final class UnreadableSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableSource(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY,
        WRONG_TYPE,
        NOT_THE_SAID_FORMAT,
        MALFORMED,
        TOO_MANY_ROWS,
        TOO_LARGE_UNPACKED,
        PROFILE_INVALID,
        MISSING_COLUMNS
    }
}
