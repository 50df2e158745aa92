package fr.passerelle.network;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The directory of places, written as cards. Who may write what is decided by whoever calls. */
@ApplicationScoped
public class Directory {

    /** PostgreSQL: foreign_key_violation. */
    private static final String REFERRED_TO = "23503";

    private static final int TOGETHER = 200;

    private final Places places;
    private final PlaceServices services;
    private final Territories territories;

    Directory(Places places, PlaceServices services, Territories territories) {
        this.places = places;
        this.services = services;
        this.territories = territories;
    }

    public Optional<PlaceCard> card(UUID id) {
        return places.findByIdOptional(id).map(PlaceCard::of);
    }

    /** Every place of these territories that has not closed. */
    public Map<UUID, PlaceCard> cards(Collection<String> territoryCodes) {
        return places.list("territoryCode in ?1 and closedOn is null", List.copyOf(territoryCodes)).stream()
                .collect(Collectors.toUnmodifiableMap(place -> place.id, PlaceCard::of));
    }

    /** The same one by one, for whoever keeps little of each: no more than a few hundred are held at once. */
    public void eachCard(Collection<String> territoryCodes, BiConsumer<UUID, PlaceCard> taker) {
        UUID last = new UUID(0, 0);
        List<Place> part;
        do {
            part = places.find(
                            "territoryCode in ?1 and closedOn is null and id > ?2 order by id",
                            List.copyOf(territoryCodes),
                            last)
                    .page(0, TOGETHER)
                    .list();
            for (Place place : part) {
                taker.accept(place.id, PlaceCard.of(place));
                last = place.id;
            }
            settle();
        } while (part.size() == TOGETHER);
    }

    /** Those of the places that are there, closed ones too. */
    public Map<UUID, FiledPlace> filed(Collection<UUID> ids) {
        Map<UUID, List<FiledService>> offered = services.of(ids);
        return places.all(List.copyOf(ids)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        place -> place.id, place -> FiledPlace.of(place, offered.getOrDefault(place.id, List.of()))));
    }

    /** The services of each place, in their order; a place without any is absent. */
    public Map<UUID, List<FiledService>> services(Collection<UUID> ids) {
        return services.of(ids);
    }

    /**
     * Writes each place as it is said here, with its services, new or known, a few hundred at most. The territory is
     * that of the card's commune.
     */
    public void file(Map<UUID, FiledPlace> filed) {
        Map<UUID, Place> known = places.all(List.copyOf(filed.keySet())).stream()
                .collect(Collectors.toMap(place -> place.id, Function.identity()));
        Map<String, String> territoryCodes = territories.territoryCodes(
                filed.values().stream().map(place -> place.card().communeCode()).collect(Collectors.toSet()));
        filed.forEach((id, said) -> {
            Place place = known.getOrDefault(id, new Place());
            String territory = territoryCodes.get(said.card().communeCode());
            place.territoryCode = territory == null ? territoryOf(said.card()) : territory;
            said.card().writeTo(place);
            place.closedOn = said.closedOn();
            if (place.id == null) {
                place.id = id;
                places.persist(place);
            }
        });
        places.flush();
        services.file(filed);
    }

    /** Writes what was changed and forgets it, so that a long transaction holds a bounded number of places. */
    public void settle() {
        places.flush();
        places.getEntityManager().clear();
    }

    /**
     * Takes places away as if they had never been, a few hundred at most.
     *
     * @return those that stay: somebody answers there, or something refers to them
     */
    public Set<UUID> remove(Collection<UUID> ids) {
        List<UUID> unattended =
                places.list("id in ?1 and teamId is null and organisationId is null", List.copyOf(ids)).stream()
                        .map(place -> place.id)
                        .toList();
        settle();
        Set<UUID> stay = new HashSet<>(ids);
        places.getEntityManager().unwrap(Session.class).doWork(connection -> removed(connection, unattended)
                .forEach(stay::remove));
        return stay;
    }

    /** All at once; when something refers to one of them, each half by itself. */
    private static List<UUID> removed(Connection connection, List<UUID> ids) throws SQLException {
        if (ids.isEmpty() || deleted(connection, ids)) {
            return ids;
        }
        if (ids.size() == 1) {
            return List.of();
        }
        List<UUID> removed = new ArrayList<>(removed(connection, ids.subList(0, ids.size() / 2)));
        removed.addAll(removed(connection, ids.subList(ids.size() / 2, ids.size())));
        return removed;
    }

    /**
     * The savepoint is spoken to the database itself: a connection that takes part in a transaction has none to give. It
     * is released, for PostgreSQL keeps a lock for each that is not.
     */
    private static boolean deleted(Connection connection, List<UUID> ids) throws SQLException {
        try (Statement savepoint = connection.createStatement();
                PreparedStatement delete = connection.prepareStatement("delete from place where id = any(?)")) {
            savepoint.execute("savepoint before_removal");
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try {
                delete.executeUpdate();
            } catch (SQLException failed) {
                if (!REFERRED_TO.equals(failed.getSQLState())) {
                    throw failed;
                }
                savepoint.execute("rollback to savepoint before_removal");
                savepoint.execute("release savepoint before_removal");
                return false;
            }
            savepoint.execute("release savepoint before_removal");
            return true;
        }
    }

    public void replace(UUID id, PlaceCard card) {
        Place place = require(id);
        place.territoryCode = territoryOf(card);
        card.writeTo(place);
    }

    private String territoryOf(PlaceCard card) {
        return territories.requireCommune("communeCode", card.communeCode()).territoryCode();
    }

    private Place require(UUID id) {
        return places.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
    }
}
