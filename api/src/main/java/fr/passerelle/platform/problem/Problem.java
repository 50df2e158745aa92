package fr.passerelle.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refusal, as domain code throws it; only {@code platform.problem} knows that HTTP exists. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> extras = new LinkedHashMap<>();
    private @Nullable UUID referralId;

    public Problem(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    public Problem(ProblemType type, String detail, Throwable cause) {
        super(detail, cause);
        this.type = type;
    }

    /** One field that is wrong, named as in the request, with what would be right. */
    public static Problem field(ProblemType type, String field, String message) {
        return new Problem(type, message).with("errors", List.of(new FieldError(field, message)));
    }

    public Problem with(String name, Object value) {
        extras.put(name, value);
        return this;
    }

    /** Names the referral that was refused, so that the refusal leaves its own trace. */
    public Problem about(UUID id) {
        this.referralId = id;
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable UUID referralId() {
        return referralId;
    }

    Map<String, Object> extras() {
        return extras;
    }
}
