package fr.passerelle.network;

import fr.passerelle.network.PlaceSearchResponse.LeftOut;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.TravelPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule never hides a place without saying so: how many places each filter leaves out by itself, that is, how many
 * more there would be without it. Places that two filters leave out are in neither's count.
 */
@ApplicationScoped
class PlaceSearchCounts {

    /** Counting everything would make a search in a city slower than one in the country; so many are looked at. */
    static final int LOOKED_AT = 300;

    /** A whole territory is counted whole. */
    private static final int LOOKED_AT_WITHOUT_DEPARTURE = 5_000;

    private final EntityManager entities;
    private final Time time;

    PlaceSearchCounts(EntityManager entities, Time time) {
        this.entities = entities;
        this.time = time;
    }

    record Counts(int total, boolean countedAll, List<LeftOut> leftOut) {}

    /** @param also what cannot be asked of a row, by filter */
    Counts count(
            PlaceQuestion question,
            PlaceCriteria criteria,
            double reachKm,
            Map<PlaceFilter, Predicate<PlaceCandidate>> also) {
        List<PlaceFilter> filters = List.copyOf(criteria.conditions().keySet());
        Map<PlaceFilter, Integer> alone = new EnumMap<>(PlaceFilter.class);
        int total = 0;
        int looked = 0;
        for (Object[] row : rows(question, criteria, filters, reachKm, !also.isEmpty())) {
            int places = ((Number) row[2]).intValue();
            List<PlaceFilter> failed = failed(row, filters, also);
            looked += places;
            if (failed.isEmpty()) {
                total += places;
            } else if (failed.size() == 1) {
                alone.merge(failed.get(0), places, Integer::sum);
            }
        }
        List<LeftOut> leftOut = alone.entrySet().stream()
                .map(one -> new LeftOut(one.getKey(), one.getValue()))
                .toList();
        return new Counts(total, looked < limit(question), leftOut);
    }

    /** A road network may find places too far that the straight line let through. */
    static List<LeftOut> with(List<LeftOut> counted, PlaceFilter filter, int more) {
        if (more == 0) {
            return counted;
        }
        int before = counted.stream()
                .filter(one -> one.filter() == filter)
                .mapToInt(LeftOut::places)
                .sum();
        return Stream.concat(
                        Stream.of(new LeftOut(filter, before + more)),
                        counted.stream().filter(one -> one.filter() != filter))
                .toList();
    }

    private static List<PlaceFilter> failed(
            Object[] row, List<PlaceFilter> filters, Map<PlaceFilter, Predicate<PlaceCandidate>> also) {
        List<PlaceFilter> failed = new ArrayList<>();
        int mask = ((Number) row[0]).intValue();
        for (int i = 0; i < filters.size(); i++) {
            if ((mask & 1 << i) != 0) {
                failed.add(filters.get(i));
            }
        }
        if (!(Boolean) row[1]) {
            failed.add(PlaceFilter.REACH);
        }
        if (failed.size() < 2 && !also.isEmpty()) {
            PlaceCandidate candidate = new PlaceCandidate(
                    new UUID(0, 0), "", new TravelPoint(0, 0, null), (String) row[3], (UUID) row[4], false, 0);
            also.forEach((filter, passes) -> {
                if (!passes.test(candidate)) {
                    failed.add(filter);
                }
            });
        }
        return failed;
    }

    /** Places that fail alike come as one row. */
    private List<Object[]> rows(
            PlaceQuestion question,
            PlaceCriteria criteria,
            List<PlaceFilter> filters,
            double reachKm,
            boolean withWhatRowsCannotSay) {
        @Nullable TravelPoint from = question.from();
        StringBuilder mask = new StringBuilder("0");
        for (int i = 0; i < filters.size(); i++) {
            mask.append(" + case when ")
                    .append(criteria.conditions().get(filters.get(i)))
                    .append(" then 0 else ")
                    .append(1 << i)
                    .append(" end");
        }
        String more = withWhatRowsCannotSay ? ", p.opening_hours, p.team_id" : "";
        String within = from == null ? "true" : "p.earth <-> on_earth(:latitude, :longitude) <= :reach";
        String near = from == null
                ? ""
                : " and p.earth <@ cube_enlarge(on_earth(:latitude, :longitude), :wider, 3)"
                        + " and p.earth <-> on_earth(:latitude, :longitude) <= :wider"
                        + " order by p.earth <-> on_earth(:latitude, :longitude)";
        Query query = entities.createNativeQuery(
                "select failed, within, count(*)" + (more.isEmpty() ? "" : ", opening_hours, team_id")
                        + " from (select " + mask + " as failed, " + within + " as within" + more
                        + " from place p where " + PlaceRows.there(question) + near
                        + " limit " + limit(question) + ") as around group by"
                        + (more.isEmpty() ? " 1, 2" : " 1, 2, 4, 5"),
                Object[].class);
        PlaceRows.bind(query, question, criteria.values(), time.today());
        if (from != null) {
            query.setParameter("reach", reachKm).setParameter("wider", 2 * reachKm);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static int limit(PlaceQuestion question) {
        return question.from() == null ? LOOKED_AT_WITHOUT_DEPARTURE : LOOKED_AT;
    }
}
