package fr.passerelle.statistics;

import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose figures somebody may see, and how closely; it reads counts, never a referral. */
@ApplicationScoped
@Transactional
class ReadStatistics {

    private final EntityManager entities;
    private final Network network;
    private final Caller caller;

    ReadStatistics(EntityManager entities, Network network, Caller caller) {
        this.entities = entities;
        this.network = network;
        this.caller = caller;
    }

    /** @throws Problem not-found (404) for no place, not-allowed (403) for one that is none of the caller's */
    StatisticsResponse ofPlace(UUID id, Period period) {
        PlaceView place =
                network.place(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No place has this id here."));
        requireOwn(place);
        return response(period, figures("place_id", id, period));
    }

    /** @throws Problem not-found (404): whose organisation it is not, learns nothing of it */
    StatisticsResponse ofOrganisation(UUID id, Period period) {
        if (!caller.managedOrganisations().contains(id)) {
            throw new Problem(ProblemType.NOT_FOUND, "You do not manage an organisation with this id.");
        }
        return response(period, figures("organisation_id", id, period));
    }

    private void requireOwn(PlaceView place) {
        boolean own = place.organisation()
                        .filter(caller.managedOrganisations()::contains)
                        .isPresent()
                || caller.actingTeam()
                        .filter(team -> team.equals(place.teamId()))
                        .isPresent();
        if (!own) {
            throw new Problem(
                    ProblemType.NOT_ALLOWED, "A place's figures are for its own team and its organisation's managers.");
        }
    }

    private StatisticsResponse response(Period period, Figures figures) {
        return StatisticsResponse.of(period, countedAt(), figures);
    }

    private @Nullable Instant countedAt() {
        return (Instant) entities.createNativeQuery("select counted_at from referral_counting", Instant.class)
                .getSingleResultOrNull();
    }

    /** @param column of three that are written in this class: it is never what a caller typed */
    private Figures figures(String column, Object whose, Period period) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select measure, days, cast(sum(referrals) as bigint) from referral_tally
                         where %s = :whose and month between :from and :to group by measure, days""".formatted(column), Tuple.class)
                .setParameter("whose", whose)
                .setParameter("from", period.from().atDay(1))
                .setParameter("to", period.to().atDay(1))
                .getResultList();
        Figures figures = new Figures();
        rows.forEach(row -> figures.add(
                Measure.valueOf(row.get(0, String.class)), row.get(1, Integer.class), row.get(2, Long.class)));
        return figures;
    }
}
