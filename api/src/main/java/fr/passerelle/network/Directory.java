package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The directory of places, written as cards. Who may write what is decided by whoever calls. */
@ApplicationScoped
public class Directory {

    /** PostgreSQL: foreign_key_violation. */
    private static final String REFERRED_TO = "23503";

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

    /** Those of the places that are there, closed ones too. */
    public Map<UUID, FiledPlace> filed(Collection<UUID> ids) {
        Map<UUID, List<FiledService>> offered = services.of(ids);
        return places.list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        place -> place.id, place -> FiledPlace.of(place, offered.getOrDefault(place.id, List.of()))));
    }

    /** The services of each place, in their order; a place without any is absent. */
    public Map<UUID, List<FiledService>> services(Collection<UUID> ids) {
        return services.of(ids);
    }

    /** From now on the place has these services, in this order. */
    public void offer(UUID id, List<FiledService> offered) {
        services.replace(require(id).id, offered);
    }

    /** The territory is that of the card's commune. */
    public UUID create(PlaceCard card) {
        return create(UuidCreator.getTimeOrderedEpoch(), card);
    }

    /** @param id that it was promised before it was there */
    public UUID create(UUID id, PlaceCard card) {
        Place place = new Place();
        place.id = id;
        write(place, card);
        places.persist(place);
        return id;
    }

    /** Writes what was changed and forgets it, so that a long transaction holds a bounded number of places. */
    public void settle() {
        places.flush();
        places.getEntityManager().clear();
    }

    /**
     * Takes a place away as if it had never been.
     *
     * @return false when somebody answers there or something refers to it: then it stays
     */
    public boolean remove(UUID id) {
        Place place = require(id);
        if (place.teamId != null || place.organisationId != null) {
            return false;
        }
        settle();
        return places.getEntityManager().unwrap(Session.class).doReturningWork(connection -> removed(connection, id));
    }

    /** The savepoint is spoken to the database itself: a connection that takes part in a transaction has none to give. */
    private static boolean removed(Connection connection, UUID id) throws SQLException {
        try (Statement savepoint = connection.createStatement();
                PreparedStatement delete = connection.prepareStatement("delete from place where id = ?")) {
            savepoint.execute("savepoint before_removal");
            delete.setObject(1, id);
            try {
                delete.executeUpdate();
                return true;
            } catch (SQLException failed) {
                if (!REFERRED_TO.equals(failed.getSQLState())) {
                    throw failed;
                }
                savepoint.execute("rollback to savepoint before_removal");
                return false;
            }
        }
    }

    public void replace(UUID id, PlaceCard card) {
        write(require(id), card);
    }

    /** The place exists no longer from this day on; what names it keeps its name. */
    public void close(UUID id, LocalDate from) {
        require(id).closedOn = from;
    }

    public void reopen(UUID id) {
        require(id).closedOn = null;
    }

    private void write(Place place, PlaceCard card) {
        place.territoryCode =
                territories.requireCommune("communeCode", card.communeCode()).territoryCode();
        card.writeTo(place);
    }

    private Place require(UUID id) {
        return places.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
    }
}
