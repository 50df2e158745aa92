package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.platform.time.WorkingDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts on their way to become counts: each adds one to a few cells, and nothing says which cells were its own. */
final class Tally {

    private final WorkingDays workingDays;
    private final Map<Cell, Integer> cells = new HashMap<>();

    Tally(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** @param days French working days; for delays only */
    record Cell(
            UUID placeId,
            String territoryCode,
            LocalDate month,
            OrientationType orientationType,
            Measure measure,
            @Nullable Integer days) {}

    Map<Cell, Integer> cells() {
        return cells;
    }

    void add(ReferralFact fact) {
        if (fact.reported()) {
            one(fact, Measure.REPORTED, null);
            return;
        }
        one(fact, Measure.SENT, null);
        if (fact.end() != null) {
            one(fact, Measure.of(fact.end()), null);
        }
        step(fact, fact.firstReadOn(), Measure.FIRST_READING, Measure.NEVER_READ);
        step(fact, fact.answeredOn(), Measure.ANSWER, Measure.NEVER_ANSWERED);
        step(fact, fact.firstContactOn(), Measure.FIRST_CONTACT, Measure.NEVER_MET);
        if (fact.endedOn() != null) {
            one(fact, Measure.END, workingDays.between(fact.since(), fact.endedOn()));
        }
    }

    private void step(ReferralFact fact, @Nullable LocalDate day, Measure delay, Measure never) {
        if (day != null) {
            one(fact, delay, workingDays.between(fact.since(), day));
        } else if (fact.end() != null) {
            one(fact, never, null);
        }
    }

    private void one(ReferralFact fact, Measure measure, @Nullable Integer days) {
        cells.merge(
                new Cell(
                        fact.placeId(),
                        fact.territoryCode(),
                        fact.sentOn().withDayOfMonth(1),
                        fact.orientationType(),
                        measure,
                        days),
                1,
                Integer::sum);
    }
}
