package fr.passerelle.observation;

import fr.passerelle.network.WorkTerritories;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** What blocked, with its month and nothing else: not who noted it, for which team, about whom, on which day. */
@ApplicationScoped
class Observations {

    /** Of a version 7 the moment could be read. */
    private static final int AT_RANDOM = 4;

    private final EntityManager entities;
    private final WorkTerritories work;
    private final Time time;

    Observations(EntityManager entities, WorkTerritories work, Time time) {
        this.entities = entities;
        this.work = work;
        this.time = time;
    }

    /**
     * @throws Problem not-found (404) for whoever works elsewhere, invalid-request (400) for an id that tells something or was used
     *     for other choices
     */
    void record(String territory, ObservationRequest request) {
        work.require(territory);
        if (request.id().version() != AT_RANDOM) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "id", "is made at random (UUID version 4)");
        }
        int kept = entities.createNativeQuery("insert into observation (id, territory_code, month, body, step, human)"
                        + " values (:id, :territory, :month, :body, :step, :human) on conflict (id) do nothing")
                .setParameter("id", request.id())
                .setParameter("territory", territory)
                .setParameter("month", month())
                .setParameter("body", request.body().name())
                .setParameter("step", request.step().name())
                .setParameter("human", request.human().name())
                .executeUpdate();
        if (kept == 0 && !isKept(territory, request)) {
            throw Problem.field(
                    ProblemType.INVALID_REQUEST,
                    "id",
                    "was used for other choices: withdraw those, then note these with a new id");
        }
    }

    private boolean isKept(String territory, ObservationRequest request) {
        return !entities.createNativeQuery("select 1 from observation where id = :id and territory_code = :territory"
                        + " and body = :body and step = :step and human = :human")
                .setParameter("id", request.id())
                .setParameter("territory", territory)
                .setParameter("body", request.body().name())
                .setParameter("step", request.step().name())
                .setParameter("human", request.human().name())
                .getResultList()
                .isEmpty();
    }

    /**
     * Whoever knows the id noted it: nobody else was told it.
     *
     * @throws Problem not-found (404) for an id nobody noted, one of elsewhere or of a month that is over
     */
    void withdraw(String territory, UUID id) {
        work.require(territory);
        int gone = entities.createNativeQuery(
                        "delete from observation where id = :id and territory_code = :territory and month = :month")
                .setParameter("id", id)
                .setParameter("territory", territory)
                .setParameter("month", month())
                .executeUpdate();
        if (gone == 0) {
            throw new Problem(ProblemType.NOT_FOUND, "Nothing of this month has this id.");
        }
    }

    private LocalDate month() {
        return time.today().withDayOfMonth(1);
    }
}
