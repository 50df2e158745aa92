package fr.passerelle.platform.contract;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** On which conditions a command is to be carried out: on what was read, and once. */
public class Conditions {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    @Parameter(
            in = ParameterIn.HEADER,
            name = "If-Match",
            description = "The ETag that was read; without it the answer is 428",
            example = "\"2\"")
    @HeaderParam("If-Match")
    public @Nullable String ifMatch;

    @Parameter(
            in = ParameterIn.HEADER,
            name = "Idempotency-Key",
            description = "A new UUID for each new intention, the same for a retry",
            example = "5f1c2e3a-8b7d-4c6e-9f0a-1b2c3d4e5f60")
    @HeaderParam("Idempotency-Key")
    @Size(min = 8, max = 128)
    public @Nullable String idempotencyKey;

    public static Conditions of(@Nullable String ifMatch, @Nullable String idempotencyKey) {
        Conditions conditions = new Conditions();
        conditions.ifMatch = ifMatch;
        conditions.idempotencyKey = idempotencyKey;
        return conditions;
    }

    public Optional<String> key() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** @throws Problem invalid-request (400): this command must be safe to retry */
    public String requireKey() {
        return key().orElseThrow(() -> Problem.field(
                ProblemType.INVALID_REQUEST, "Idempotency-Key", "is needed, so that a retry is carried out once"));
    }

    /** @throws Problem precondition-required (428) without If-Match, stale-version (412) when it is not the present one */
    public void requireVersion(int present) {
        if (ifMatch == null) {
            throw new Problem(ProblemType.PRECONDITION_REQUIRED, "Read it, then send its ETag as If-Match.");
        }
        if (!isPresent(present, ifMatch)) {
            throw new Problem(ProblemType.STALE_VERSION, "Read it again, then decide what to keep.");
        }
    }

    /**
     * @throws Problem precondition-required (428) without If-Match, stale-version (412) when it is not the present one;
     *     a 412 names the present status, so that a screen can say what happened meanwhile
     */
    public void requireRevision(int present, String currentStatus) {
        if (ifMatch == null) {
            throw new Problem(ProblemType.PRECONDITION_REQUIRED, "Read the referral, then send its ETag as If-Match.");
        }
        if (!isPresent(present, ifMatch)) {
            throw new Problem(
                            ProblemType.STALE_VERSION, "Read the referral again, then decide with its present status.")
                    .with("currentStatus", currentStatus);
        }
    }

    private static boolean isPresent(int present, String condition) {
        Matcher etag = ETAG.matcher(condition.strip());
        return etag.matches() && Integer.parseInt(etag.group(1)) == present;
    }

    public static String etag(int revision) {
        return "\"" + revision + "\"";
    }
}
