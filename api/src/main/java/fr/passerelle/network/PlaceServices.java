package fr.passerelle.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The services of places, in their order. A card is kept whole, as JSON; its themes beside it, to look for. */
@ApplicationScoped
class PlaceServices {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final EntityManager entities;

    PlaceServices(EntityManager entities) {
        this.entities = entities;
    }

    /** A place without any is absent. */
    Map<UUID, List<FiledService>> of(Collection<UUID> places) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select place_id, id, cast(card as text) from place_service
                         where place_id = any(:places) order by place_id, position""", Tuple.class)
                .setParameter("places", places.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(
                                row -> new FiledService(row.get(1, UUID.class), read(row.get(2, String.class))),
                                Collectors.toUnmodifiableList())));
    }

    /** From now on each place has these services, in this order; places that have them already are not written. */
    void file(Map<UUID, FiledPlace> filed) {
        Map<UUID, List<FiledService>> now = of(filed.keySet());
        Map<UUID, List<FiledService>> other = new LinkedHashMap<>();
        filed.forEach((id, place) -> {
            if (!place.services().equals(now.getOrDefault(id, List.of()))) {
                other.put(id, place.services());
            }
        });
        if (other.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement remove =
                            connection.prepareStatement("delete from place_service where place_id = any(?)");
                    PreparedStatement keep = connection.prepareStatement("""
                            insert into place_service (id, place_id, position, themes, card)
                            values (?, ?, ?, ?, cast(? as jsonb))""")) {
                remove.setArray(
                        1, connection.createArrayOf("uuid", other.keySet().toArray()));
                remove.executeUpdate();
                for (Map.Entry<UUID, List<FiledService>> offered : other.entrySet()) {
                    add(connection, keep, offered.getKey(), offered.getValue());
                }
                keep.executeBatch();
            }
        });
    }

    private static void add(Connection connection, PreparedStatement keep, UUID place, List<FiledService> services)
            throws SQLException {
        for (int position = 0; position < services.size(); position++) {
            FiledService service = services.get(position);
            keep.setObject(1, service.id());
            keep.setObject(2, place);
            keep.setInt(3, position);
            keep.setArray(
                    4,
                    connection.createArrayOf(
                            "text", service.card().thematiques().toArray()));
            keep.setString(5, written(service.card()));
            keep.addBatch();
        }
    }

    private static String written(ServiceCard card) {
        try {
            return JSON.writeValueAsString(card);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ServiceCard read(String json) {
        try {
            return JSON.readValue(json, ServiceCard.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A service kept earlier cannot be read", impossible);
        }
    }
}
