package fr.passerelle.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.secrecy.Sealer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The room's door: seals a snapshot, shares it with one team, takes it back, opens it. Row rules decide who gets it. */
@ApplicationScoped
public class Persons {

    private final Snapshots snapshots;
    private final Sealer sealer;
    private final ObjectMapper json;

    Persons(Snapshots snapshots, Sealer sealer, ObjectMapper json) {
        this.snapshots = snapshots;
        this.sealer = sealer;
        this.json = json;
    }

    /** @return the snapshot's id; it belongs to the owner's team and is readable by the other, if there is one, until taken back */
    public UUID seal(PersonDetails details, UUID ownerTeam, @Nullable UUID sharedWith) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try {
            Sealer.Sealed sealed = sealer.seal(context(id), json.writeValueAsBytes(details));
            snapshots.persist(new Snapshot(id, ownerTeam, sharedWith, sealed.wrappedKey(), sealed.content()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return id;
    }

    /** The receiving team loses the snapshot at once. */
    public void takeBack(UUID id) {
        snapshots
                .getEntityManager()
                .createNativeQuery("select cast(take_back_snapshot(:id) as text)")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Whether another team than its owner's may see it; of a snapshot that the acting team owns. */
    public boolean isShared(UUID id) {
        return snapshots.count("id = ?1 and sharedWithTeamId is not null", id) > 0;
    }

    /** @return empty when there is none or the acting team may not see it */
    public Optional<PersonDetails> open(UUID id) {
        return snapshots.find("id", id).firstResultOptional().map(this::open);
    }

    /** Those among the snapshots that the acting team may see. */
    public Map<UUID, PersonDetails> open(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return snapshots.list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toUnmodifiableMap(snapshot -> snapshot.id, this::open));
    }

    private PersonDetails open(Snapshot snapshot) {
        Sealer.Sealed sealed = new Sealer.Sealed(snapshot.wrappedKey, snapshot.content);
        try {
            return json.readValue(sealer.open(context(snapshot.id), sealed), PersonDetails.class);
        } catch (IOException impossible) {
            throw new IllegalStateException("A snapshot does not read", impossible);
        }
    }

    private static String context(UUID id) {
        return "person:" + id;
    }

    @ApplicationScoped
    static class Snapshots implements PanacheRepositoryBase<Snapshot, UUID> {}
}
