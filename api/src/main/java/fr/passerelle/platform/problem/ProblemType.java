package fr.passerelle.platform.problem;

import java.net.URI;

/**
 * Every way this API says no, as one vocabulary. The slug is stable and is what clients key on; title and detail
 * are for developers, in English. The web client turns the slug into a French sentence that says what to do next.
 *
 * <p>Source: RFC 9457, Problem Details for HTTP APIs.
 */
public enum ProblemType {
    MALFORMED_REQUEST("malformed-request", 400, "The request could not be read"),
    INVALID_REQUEST("invalid-request", 400, "Some fields are missing or not valid"),
    ACTING_TEAM_REQUIRED("acting-team-required", 400, "You belong to several teams: say for which one you act"),
    AUTHENTICATION_REQUIRED("authentication-required", 401, "Sign in to continue"),
    NOT_ALLOWED("not-allowed", 403, "Your role does not allow this"),
    NOT_YOUR_SIDE("not-your-side", 403, "This is for the other side of the referral to do"),
    ACTING_TEAM_REFUSED("acting-team-refused", 403, "You are not an active member of that team"),
    CROSS_SITE_REQUEST("cross-site-request", 403, "This request did not come from the application"),
    OWN_CASE("own-case", 403, "Somebody else has to decide about you"),
    NOT_FOUND("not-found", 404, "Nothing is visible to you at this address"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "This address does not answer in that format"),
    COMMAND_NOT_ALLOWED("command-not-allowed", 409, "The referral's status does not allow this command"),
    PLACE_NOT_CONNECTED(
            "place-not-connected", 409, "This place has no active member and cannot receive a referral here"),
    PLACE_AWAY("place-away", 409, "This place is away and another takes over"),
    CLAIMED_BY_COLLEAGUE("claimed-by-colleague", 409, "A colleague of your team deals with this"),
    ALREADY_DONE("already-done", 409, "This was done once already and cannot be done again"),
    INVITATION_OVER("invitation-over", 409, "This invitation can no longer be used"),
    LAST_MEMBER("last-member", 409, "Nobody would be left in this team, which answers at a place"),
    LAST_MANAGER("last-manager", 409, "Nobody would be left to manage this organisation"),
    SIMILAR_ORGANISATION("similar-organisation", 409, "An organisation like this one is in the network already"),
    LOAD_RUNNING("load-running", 409, "This territory is being loaded already"),
    IMPORT_STATUS("import-status", 409, "The import's status does not allow this"),
    STALE_VERSION("stale-version", 412, "This changed since it was read"),
    REQUEST_TOO_LARGE("request-too-large", 413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is of another media type than the contract says"),
    RULE_NOT_MET("rule-not-met", 422, "A rule of the life cycle is not met"),
    CODE_UNKNOWN("code-unknown", 422, "This code opens nothing"),
    REFERENCE_REFUSED("reference-refused", 422, "The reference cannot be loaded as it is"),
    UNREADABLE_FILE("unreadable-file", 422, "The file cannot be read"),
    KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Send If-Match with the version that was read"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests in a short time"),
    INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
    TRACE_UNAVAILABLE("trace-unavailable", 503, "The trace could not be written, so nothing was done or shown"),
    SERVICE_UNAVAILABLE("service-unavailable", 503, "A part that is needed does not answer");

    private static final String BASE = "https://passerelle.example/problems/";

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public URI uri() {
        return URI.create(BASE + slug);
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
