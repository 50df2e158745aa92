package fr.passerelle.platform.publicread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.security.May;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * How a public read is answered: to whoever asks, with a strong ETag of its content and leave for caches to keep it; to
 * somebody who is signed in, for their eyes and this once.
 */
@ApplicationScoped
public class PublicAnswers {

    public static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final CurrentIdentityAssociation identities;
    private final ObjectMapper json;

    PublicAnswers(CurrentIdentityAssociation identities, ObjectMapper json) {
        this.identities = identities;
        this.json = json;
    }

    /** Whether the answer must hold nothing but what everybody may know. */
    public boolean forEverybody() {
        return !identities.getIdentity().hasRole(May.SEARCH_NETWORK);
    }

    /** A 304 when a visitor has this very content already. */
    public <T> RestResponse<T> of(T body, Request request, Duration kept) {
        return answer(body, request, kept, "no-store");
    }

    /** The same where the content is the same for all and large: who is signed in may keep it too, for themselves. */
    public <T> RestResponse<T> ofReference(T body, Request request, Duration kept) {
        return answer(body, request, kept, "private, max-age=" + kept.toSeconds());
    }

    private <T> RestResponse<T> answer(T body, Request request, Duration kept, String whenSignedIn) {
        if (!identities.getIdentity().isAnonymous()) {
            return ResponseBuilder.ok(body)
                    .header("Cache-Control", whenSignedIn)
                    .build();
        }
        EntityTag tag = new EntityTag(hash(body));
        boolean known = request.evaluatePreconditions(tag) != null;
        ResponseBuilder<T> answer = known ? ResponseBuilder.notModified() : ResponseBuilder.ok(body);
        return answer.tag(tag)
                .header("Cache-Control", "public, max-age=" + kept.toSeconds())
                // Who signs in must not be given what a cache kept for a visitor.
                .header("Vary", "Authorization, Cookie")
                .build();
    }

    private String hash(Object body) {
        try {
            byte[] content =
                    body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
