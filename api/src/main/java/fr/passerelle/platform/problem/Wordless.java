package fr.passerelle.platform.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: what it is and where it happened, without its message. The message of a failure that
 * nobody foresaw may quote what was typed, and a log holds nothing about a person.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;

    private Wordless(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Wordless of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        Throwable cause = failure.getCause();
        return new Wordless(failure, cause == null || seen.contains(cause) ? null : of(cause, seen));
    }
}
