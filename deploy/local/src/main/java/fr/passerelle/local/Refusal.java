package fr.passerelle.local;

/** Why the launcher does not start, or stopped, in one French sentence for whoever started it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** Wrong usage, as shells count it. */
    static final int USAGE = 2;

    private final int exitCode;

    Refusal(String sentence) {
        this(sentence, 1);
    }

    Refusal(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
