package fr.passerelle.bulletin;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.network.WorkTerritories;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of a territory: read by whoever works there, kept by its coordinators. */
@ApplicationScoped
class KeepBulletin {

    /** Nobody reads more; whoever has so many can remove some. */
    static final int AT_MOST = 200;

    private final Entries entries;
    private final HumanContacts contacts;
    private final WorkTerritories work;
    private final Territories territories;
    private final Caller caller;
    private final Time time;

    KeepBulletin(
            Entries entries,
            HumanContacts contacts,
            WorkTerritories work,
            Territories territories,
            Caller caller,
            Time time) {
        this.entries = entries;
        this.contacts = contacts;
        this.work = work;
        this.territories = territories;
        this.caller = caller;
        this.time = time;
    }

    /** @throws Problem not-found (404) for whoever works elsewhere */
    BulletinResponse read(String territory) {
        work.require(territory);
        var verified = contacts.of(territory);
        return new BulletinResponse(
                territory,
                territories.name(territory).orElse(territory),
                isOwn(territory),
                Arrays.stream(ProcedureBody.values())
                        .map(body -> verified.getOrDefault(body, HumanContact.unverified(territory, body)))
                        .map(contact -> HumanContactResponse.of(contact, time.today()))
                        .toList(),
                entries.of(territory).stream()
                        .filter(entry -> !isOver(entry))
                        .sorted(Comparator.comparing((BulletinEntry entry) -> entry.kind)
                                .thenComparing(entry -> entry.on, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(entry -> entry.title)
                                .thenComparing(entry -> entry.id))
                        .map(BulletinEntryResponse::of)
                        .toList());
    }

    /** @throws Problem invalid-request (400) that names each field, already-done (409) when there are 200 */
    BulletinEntry create(String territory, BulletinEntryRequest request) {
        requireCoordinator(territory);
        BulletinEntryRequest said = EntryCheck.checked(request);
        requireToCome(said, null);
        if (entries.count("territoryCode", territory) >= AT_MOST) {
            throw new Problem(ProblemType.ALREADY_DONE, "There are " + AT_MOST + " entries; remove one.");
        }
        BulletinEntry entry = new BulletinEntry(territory, said.kind());
        entry.say(said, time.now());
        entries.persistAndFlush(entry);
        return entry;
    }

    /** @throws Problem precondition-required (428) without If-Match, stale-version (412) when somebody was quicker */
    BulletinEntry replace(UUID id, BulletinEntryRequest request, Conditions conditions) {
        BulletinEntry entry = own(id);
        conditions.requireVersion(entry.version);
        BulletinEntryRequest said = EntryCheck.checked(request);
        if (said.kind() != entry.kind) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST, "kind", "stays what it is; remove the entry and make another");
        }
        requireToCome(said, entry);
        entry.say(said, time.now());
        entries.flush();
        return entry;
    }

    void remove(UUID id) {
        entries.delete(own(id));
    }

    /** @throws Problem invalid-request (400), precondition-required (428), stale-version (412) */
    HumanContact replace(String territory, ProcedureBody body, HumanContactRequest request, Conditions conditions) {
        requireCoordinator(territory);
        HumanContact kept = contacts.locked(territory, body);
        conditions.requireVersion(kept.version);
        HumanContactCheck.checked(request, time.today()).sayTo(kept);
        return kept;
    }

    private void requireToCome(BulletinEntryRequest said, @Nullable BulletinEntry before) {
        boolean moved = before == null || before.on == null || !before.on.equals(said.on());
        if (said.kind().passes() && moved && said.on() != null && said.on().isBefore(time.today())) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "on", "is over");
        }
    }

    private boolean isOver(BulletinEntry entry) {
        return entry.kind.passes() && entry.on != null && entry.on.isBefore(time.today());
    }

    private BulletinEntry own(UUID id) {
        BulletinEntry entry = entries.findByIdOptional(id)
                .filter(found -> work.include(found.territoryCode))
                .orElseThrow(
                        () -> new Problem(ProblemType.NOT_FOUND, "No entry of a territory you work in has this id."));
        if (!isOwn(entry.territoryCode)) {
            throw refused();
        }
        return entry;
    }

    private void requireCoordinator(String territory) {
        work.require(territory);
        if (!isOwn(territory)) {
            throw refused();
        }
    }

    private boolean isOwn(String territory) {
        return caller.coordinatedTerritory().filter(territory::equals).isPresent();
    }

    private static Problem refused() {
        return new Problem(ProblemType.NOT_ALLOWED, "Only the territory's coordinators keep its page.");
    }

    @ApplicationScoped
    static class Entries implements PanacheRepositoryBase<BulletinEntry, UUID> {

        List<BulletinEntry> of(String territory) {
            return list("territoryCode", territory);
        }
    }
}
