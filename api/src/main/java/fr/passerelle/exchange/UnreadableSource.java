package fr.passerelle.exchange;

/** The file as a whole cannot be read, with the reason as a code that the web client says in French. */
public final class UnreadableSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String path;

    public UnreadableSource(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.path = "";
    }

    private UnreadableSource(String path, String what) {
        super(path.isEmpty() ? "The profile: " + what + "." : path + ": " + what + ".");
        this.reason = Reason.PROFILE_INVALID;
        this.path = path;
    }

    static UnreadableSource inProfile(String path, String what) {
        return new UnreadableSource(path, what);
    }

    /** Of a profile, where it is wrong, such as {@code fields.services.terms["Wifi"]}; empty for the whole. */
    public String path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** No row in it. */
        EMPTY,
        /** Its first bytes are those of another type of file (PDF, old .xls, image, archive). */
        WRONG_TYPE,
        /** Readable, but not the format that was said. */
        NOT_THE_SAID_FORMAT,
        /** Breaks off or breaks the rules of its type; the detail names the line. */
        MALFORMED,
        TOO_MANY_ROWS,
        /** A cell longer, or a JSON item larger, than is taken. */
        CELL_TOO_LARGE,
        /** A spreadsheet that would unpack to more than is taken, or names files outside of itself. */
        TOO_LARGE_UNPACKED,
        /** The mapping profile is wrong; the detail names the path in it. */
        PROFILE_INVALID,
        /** The detail names them. */
        MISSING_COLUMNS
    }
}
