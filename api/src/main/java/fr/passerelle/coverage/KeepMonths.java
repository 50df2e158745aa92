package fr.passerelle.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Keeps each territory's coverage of the month under way; what the last night of a month left stays as it is. */
@ApplicationScoped
class KeepMonths {

    private final EntityManager entities;
    private final ReadGround grounds;
    private final Territories territories;
    private final ObjectMapper json;
    private final Time time;

    KeepMonths(EntityManager entities, ReadGround grounds, Territories territories, ObjectMapper json, Time time) {
        this.entities = entities;
        this.grounds = grounds;
        this.territories = territories;
        this.json = json;
        this.time = time;
    }

    @Scheduled(cron = "0 10 3 * * ?", timeZone = "Europe/Paris")
    void nightly() {
        territories.names().forEach(this::keep);
    }

    /** One transaction a territory: one that cannot be reckoned does not keep the others from being. */
    void keep(String territory, String name) {
        QuarkusTransaction.requiringNew().run(() -> Arrays.stream(OrientationType.values())
                .filter(OrientationType::leadsToReferral)
                .forEach(type -> write(territory, name, type)));
    }

    /** Of a month that is over, with the usual settings; empty when nothing was kept then. */
    Optional<CoverageResponse> read(CoverageQuestion question) {
        List<?> found = entities.createNativeQuery("""
                        select cast(coverage as text) from coverage_month
                         where territory_code = :territory and month = :month and orientation_type = :type""")
                .setParameter("territory", question.territory())
                .setParameter("month", question.month().atDay(1))
                .setParameter("type", question.type().name())
                .getResultList();
        return found.stream().findFirst().map(String.class::cast).map(this::parsed);
    }

    /** Months that were kept, the first of them first. */
    List<String> months(String territory) {
        List<?> found = entities.createNativeQuery(
                        "select distinct to_char(month, 'YYYY-MM') from coverage_month where territory_code = :territory"
                                + " order by 1")
                .setParameter("territory", territory)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private void write(String territory, String name, OrientationType type) {
        Ground ground = grounds.of(CoverageQuestion.usual(territory, type, time.today()));
        if (ground.own() == 0) {
            return;
        }
        CoverageResponse coverage = new CoverageView(ground, ground.gap()).response(name);
        entities.createNativeQuery("""
                        insert into coverage_month values (:territory, :month, :type, cast(:coverage as jsonb), :now)
                        on conflict (territory_code, month, orientation_type)
                        do update set coverage = excluded.coverage, reckoned_at = excluded.reckoned_at""")
                .setParameter("territory", territory)
                .setParameter("month", YearMonth.from(time.today()).atDay(1))
                .setParameter("type", type.name())
                .setParameter("coverage", text(coverage))
                .setParameter("now", Timestamp.from(time.now()))
                .executeUpdate();
    }

    private String text(CoverageResponse coverage) {
        try {
            return json.writeValueAsString(coverage);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CoverageResponse parsed(String text) {
        try {
            return json.readValue(text, CoverageResponse.class);
        } catch (JsonProcessingException older) {
            throw new IllegalStateException("A kept month is not of the present shape", older);
        }
    }
}
