package fr.passerelle.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.network.PlaceCard;
import fr.passerelle.network.ServiceCard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards and what belongs to a row as they are kept: JSON of our own shape, whatever the API's settings. */
final class Cards {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Cards() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PlaceCard read(String json) {
        try {
            return JSON.readValue(json, PlaceCard.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A card kept earlier cannot be read", impossible);
        }
    }

    static ServiceCard readService(String json) {
        try {
            return JSON.readValue(json, ServiceCard.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A service kept earlier cannot be read", impossible);
        }
    }

    static <T> List<T> readList(String json, Class<T> item) {
        try {
            return JSON.readerForListOf(item).readValue(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A row kept earlier cannot be read", impossible);
        }
    }

    static java.util.Map<String, Object> readMap(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A profile kept earlier cannot be read", impossible);
        }
    }

    /** @param card of a place or a service */
    static ObjectNode parts(Object card) {
        return JSON.valueToTree(card);
    }

    static PlaceCard whole(ObjectNode parts) {
        return JSON.convertValue(parts, PlaceCard.class);
    }

    static ServiceCard wholeService(ObjectNode parts) {
        return JSON.convertValue(parts, ServiceCard.class);
    }

    /** SHA-256; equal cards have equal digests, and a card that gained a field is only compared once more. */
    static byte[] digest(Object card) {
        return sha256().digest(write(card).getBytes(StandardCharsets.UTF_8));
    }

    static byte @Nullable [] digestOf(@Nullable PlaceCard card) {
        return card == null ? null : digest(card);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
