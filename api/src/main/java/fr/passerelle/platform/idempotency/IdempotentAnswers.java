package fr.passerelle.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.secrecy.Sealer;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first request with a key claims it in its own transaction; a second one waits for that transaction to end (the
 * primary key makes it wait), then gets the first one's answer. Nothing is kept of a request that failed.
 *
 * <p>Source: IETF draft "The Idempotency-Key HTTP Header Field".
 */
@ApplicationScoped
public class IdempotentAnswers {

    private final EntityManager entities;
    private final Caller caller;
    private final Time time;
    private final Sealer sealer;
    private final ObjectMapper json;

    IdempotentAnswers(EntityManager entities, Caller caller, Time time, Sealer sealer, ObjectMapper json) {
        this.entities = entities;
        this.caller = caller;
        this.time = time;
        this.sealer = sealer;
        this.json = json;
    }

    /**
     * Claims the key for this transaction, or finds what was answered before.
     *
     * @param operation method and path
     * @return the earlier answer; empty when the key is new and now claimed
     * @throws Problem idempotency-key-reused (422) when the key came with another operation or body
     */
    public <T> Optional<Answer<T>> claim(String key, String operation, Object body, Class<T> answerType) {
        byte[] mac = sealer.fingerprint(operation + "\n" + write(body));
        int claimed = entities.createNativeQuery("""
                        insert into idempotent_answer (team_id, key, operation, body_mac, created_at)
                        values (:team, :key, :operation, :mac, :now) on conflict do nothing""")
                .setParameter("team", caller.actingTeamId())
                .setParameter("key", key)
                .setParameter("operation", operation)
                .setParameter("mac", mac)
                .setParameter("now", time.now())
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(earlier(key, mac, answerType));
    }

    /** Keeps the answer beside the claimed key, sealed because it may be about a person. */
    public <T> void keep(String key, Answer<T> answer) {
        Sealer.Sealed sealed = sealer.seal(context(key), bytes(answer.body()));
        entities.createNativeQuery("""
                        update idempotent_answer set status = :status, etag = :etag, location = :location, sealed_body = :body
                         where team_id = :team and key = :key""")
                .setParameter("status", answer.status())
                .setParameter("etag", answer.etag())
                .setParameter("location", answer.location())
                .setParameter("body", pack(sealed))
                .setParameter("team", caller.actingTeamId())
                .setParameter("key", key)
                .executeUpdate();
    }

    private <T> Answer<T> earlier(String key, byte[] mac, Class<T> answerType) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                        select body_mac, status, etag, location, sealed_body from idempotent_answer
                         where team_id = :team and key = :key""", Tuple.class)
                .setParameter("team", caller.actingTeamId())
                .setParameter("key", key)
                .getSingleResult();
        if (!MessageDigest.isEqual(row.get("body_mac", byte[].class), mac)) {
            throw new Problem(
                    ProblemType.KEY_REUSED, "A new request needs a new key; a retry must repeat the same body.");
        }
        byte[] plain = sealer.open(context(key), unpack(row.get("sealed_body", byte[].class)));
        return new Answer<>(
                row.get("status", Integer.class),
                row.get("etag", String.class),
                row.get("location", String.class),
                read(plain, answerType));
    }

    private String context(String key) {
        return "answer:" + caller.actingTeamId() + ":" + key;
    }

    private static byte[] pack(Sealer.Sealed sealed) {
        return ByteBuffer.allocate(Integer.BYTES + sealed.wrappedKey().length + sealed.content().length)
                .putInt(sealed.wrappedKey().length)
                .put(sealed.wrappedKey())
                .put(sealed.content())
                .array();
    }

    private static Sealer.Sealed unpack(byte[] packed) {
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        byte[] wrappedKey = new byte[buffer.getInt()];
        buffer.get(wrappedKey);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return new Sealer.Sealed(wrappedKey, content);
    }

    private String write(@Nullable Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(@Nullable Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(byte[] plain, Class<T> type) {
        try {
            return json.readValue(plain, type);
        } catch (IOException impossible) {
            throw new IllegalStateException("An answer kept earlier cannot be read", impossible);
        }
    }
}
