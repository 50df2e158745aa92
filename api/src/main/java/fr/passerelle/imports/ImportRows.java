package fr.passerelle.imports;

import fr.passerelle.exchange.CleaningRule;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of imports that are kept one by one. */
@ApplicationScoped
class ImportRows implements PanacheRepositoryBase<ImportRow, UUID> {

    private static final String UNDECIDED = "choice is null and outcome in ('POSSIBLE_DUPLICATE', 'ABSENT')";
    private static final String TO_APPLY =
            "outcome not in ('REJECTED', 'OUTSIDE') and (choice is null or choice <> 'REJECT')" + " and not ("
                    + UNDECIDED + ")";
    private static final int TOGETHER = 200;

    /** How many rows of an import there are of a kind. */
    record Tally(Map<RowOutcome, Integer> outcomes, int differing, int undecided, int outdated) {

        int of(RowOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    PanacheQuery<ImportRow> of(
            UUID run, @Nullable RowOutcome outcome, @Nullable CleaningRule rule, @Nullable RowFilter only) {
        StringBuilder where = new StringBuilder("runId = :run");
        Parameters values = Parameters.with("run", run);
        if (outcome != null) {
            where.append(" and outcome = :outcome");
            values.and("outcome", outcome);
        }
        if (rule != null) {
            where.append(" and array_contains(rules, :rule)");
            values.and("rule", rule.name());
        }
        if (only != null) {
            where.append(" and ").append(condition(only));
        }
        return find(where + " order by row", values);
    }

    private static String condition(RowFilter only) {
        return switch (only) {
            case UNDECIDED -> UNDECIDED;
            case DIFFERING -> "differing = true";
            case OUTDATED -> "outdated = true";
        };
    }

    Map<UUID, Tally> tallies(Collection<UUID> runs) {
        Map<UUID, Tally> tallies = new HashMap<>();
        for (Object row : getEntityManager()
                .createNativeQuery("""
                        select run_id, outcome, cast(count(*) as integer), cast(count(*) filter (where differing) as integer),
                               cast(count(*) filter (where choice is null and outcome in ('POSSIBLE_DUPLICATE', 'ABSENT')) as integer),
                               cast(count(*) filter (where outdated) as integer)
                          from import_row where run_id = any(:runs) group by run_id, outcome""", Object[].class)
                .setParameter("runs", runs.toArray(UUID[]::new))
                .getResultList()) {
            Object[] column = (Object[]) row;
            tallies.merge(
                    (UUID) column[0],
                    new Tally(
                            Map.of(RowOutcome.valueOf((String) column[1]), (Integer) column[2]),
                            (Integer) column[3],
                            (Integer) column[4],
                            (Integer) column[5]),
                    ImportRows::sum);
        }
        return tallies;
    }

    private static Tally sum(Tally one, Tally other) {
        Map<RowOutcome, Integer> outcomes = new HashMap<>(one.outcomes);
        outcomes.putAll(other.outcomes);
        return new Tally(
                outcomes,
                one.differing + other.differing,
                one.undecided + other.undecided,
                one.outdated + other.outdated);
    }

    int countToApply(UUID run) {
        return Math.toIntExact(count("runId = ?1 and " + TO_APPLY, run));
    }

    /** Those that applying has something to do with, a few hundred at a time, in their order. */
    private List<ImportRow> toApply(UUID run, int after) {
        return find("runId = ?1 and row > ?2 and " + TO_APPLY + " order by row", run, after)
                .page(0, TOGETHER)
                .list();
    }

    /** Every one of those, a part at a time. */
    void eachToApply(UUID run, Consumer<List<ImportRow>> work) {
        List<ImportRow> part = new ArrayList<>(toApply(run, 0));
        while (!part.isEmpty()) {
            int last = part.get(part.size() - 1).row;
            work.accept(part);
            part = toApply(run, last);
        }
    }
}
