package fr.passerelle.network;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Map;

/** What the searches' statements say alike of the place {@code p}. */
final class PlaceRows {

    /** Full, or away, on the day of the question. */
    static final String FULL = "(coalesce(p.saturated_until >= :today, false)"
            + " or exists (select 1 from place_absence a where a.place_id = p.id"
            + " and :today between a.first_day and a.last_day))";

    private PlaceRows() {}

    /** Not closed for ever, and in the territory that was named. */
    static String there(PlaceQuestion question) {
        return "(p.closed_on is null or p.closed_on > :today)"
                + (question.territory() == null ? "" : " and p.territory_code = :territory");
    }

    static void bind(Query query, PlaceQuestion question, Map<String, Object> values, LocalDate today) {
        query.setParameter("today", today);
        values.forEach(query::setParameter);
        if (question.territory() != null) {
            query.setParameter("territory", question.territory());
        }
        if (question.from() != null) {
            query.setParameter("latitude", question.from().latitude());
            query.setParameter("longitude", question.from().longitude());
        }
    }
}
