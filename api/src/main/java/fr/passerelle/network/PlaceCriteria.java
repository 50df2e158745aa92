package fr.passerelle.network;

import fr.passerelle.territory.CommunePoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a question asks of a place, as conditions on its row. A condition is never true of what nobody said: a place
 * without a price is not taken for free, and is counted among those that the filter leaves out.
 */
record PlaceCriteria(Map<PlaceFilter, String> conditions, Map<String, Object> values) {

    /** Of {@code :commune}, an array of one, in the territory {@code :home}; silence means the territory, as for a fund. */
    static final String COMPETENT =
            "(p.competent_for @> cast(:commune as text[])" + " or p.competent_for = '{}' and p.territory_code = :home)";

    static PlaceCriteria of(PlaceQuestion question) {
        PlaceCriteria criteria = new PlaceCriteria(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (question.orientationType() != null) {
            criteria.helpsWith(Offer.valueOf(question.orientationType().name()));
        }
        if (question.serving() != null) {
            criteria.serves(question.serving());
        }
        criteria.all(PlaceFilter.SERVICE, "services", question.services());
        if (question.free()) {
            criteria.where(
                    PlaceFilter.FREE, "p.fees && cast(:free as text[])", Map.of("free", array(List.of("Gratuit"))));
        }
        if (!question.access().isEmpty()) {
            criteria.where(
                    PlaceFilter.ACCESS,
                    String.join(
                            " or ",
                            question.access().stream()
                                    .map(PlaceCriteria::access)
                                    .toList()),
                    Map.of());
        }
        criteria.any(PlaceFilter.PUBLICS, "publics", question.publics());
        criteria.any(PlaceFilter.LANGUAGES, "languages", question.languages());
        criteria.all(PlaceFilter.SPECIAL_CARE, "special_care", question.specialCare());
        if (question.stepFree()) {
            criteria.where(PlaceFilter.STEP_FREE, "p.step_free", Map.of());
        }
        criteria.all(PlaceFilter.EQUIPMENT, "equipment", question.equipment());
        criteria.any(PlaceFilter.PROGRAMMES, "programmes", question.programmes());
        if (!question.text().isEmpty()) {
            criteria.where(
                    PlaceFilter.TEXT,
                    "(p.search_name like '%' || searchable_text(:text) || '%'"
                            + " or searchable_text(:text) <% p.search_name)",
                    Map.of("text", question.text()));
        }
        return criteria;
    }

    /**
     * The same question of a body's own counters, whatever they say that they help with: those that state to be competent
     * for this commune, and those of its territory that state nothing.
     */
    PlaceCriteria ofCounters(OwnCounters counters, CommunePoint commune) {
        PlaceCriteria other = new PlaceCriteria(new LinkedHashMap<>(conditions), new LinkedHashMap<>(values));
        other.values.keySet().removeIf(name -> name.startsWith("offer"));
        other.where(
                PlaceFilter.ORIENTATION_TYPE,
                "(p.kinds && cast(:offerKinds as text[]) or p.name ~* any(cast(:offerNames as text[]))) and "
                        + COMPETENT,
                Map.of(
                        "offerKinds",
                        counters.kindCodes(),
                        "offerNames",
                        counters.namePatterns(),
                        "commune",
                        array(List.of(commune.code())),
                        "home",
                        commune.territoryCode()));
        return other;
    }

    /** Here silence leaves a counter in: most state no competence, and are taken for their territory's. */
    private void serves(PlaceQuestion.Serving serving) {
        where(
                PlaceFilter.COMPETENCE,
                "not p.kinds && cast(:counters as text[]) or p.competent_for = '{}'"
                        + " or p.competent_for @> cast(:served as text[])",
                Map.of(
                        "counters",
                        array(List.copyOf(serving.counters())),
                        "served",
                        array(List.of(serving.commune().code()))));
    }

    private void helpsWith(Offer offer) {
        String declared = "p.services && cast(:offerServices as text[]) or p.special_care && cast(:offerCare as text[])"
                + " or p.kinds && cast(:offerKinds as text[])";
        Map<String, Object> named = new LinkedHashMap<>(Map.of(
                "offerServices", array(List.copyOf(offer.services())),
                "offerCare", array(List.copyOf(offer.specialCare())),
                "offerKinds", array(List.copyOf(offer.kinds()))));
        if (!offer.themes().isEmpty()) {
            declared += " or exists (select 1 from place_service s, unnest(s.themes) as theme"
                    + " where s.place_id = p.id and starts_with(theme, :offerThemes))";
            named.put("offerThemes", offer.themes());
        }
        where(PlaceFilter.ORIENTATION_TYPE, declared, named);
    }

    /** Needs both a person who comes and somebody who receives: a closed door is said, not guessed. */
    private static String access(PlaceAccess access) {
        return switch (access) {
            case IN_PERSON ->
                "((p.access_modes && '{Se présenter}' or p.support_modes && '{En autonomie,Accompagnement individuel,"
                        + "Dans un atelier collectif}') and not p.access_modes && '{\"Ce lieu n''accueille pas de public\"}')";
            case REMOTE -> "(p.support_modes && '{À distance}')";
            case AT_HOME -> "p.at_home";
        };
    }

    /** Every one of these. */
    private void all(PlaceFilter filter, String column, List<String> wanted) {
        contains(filter, column, "@>", wanted);
    }

    /** One of these at least. */
    private void any(PlaceFilter filter, String column, List<String> wanted) {
        contains(filter, column, "&&", wanted);
    }

    private void contains(PlaceFilter filter, String column, String operator, List<String> wanted) {
        if (!wanted.isEmpty()) {
            where(
                    filter,
                    "p." + column + " " + operator + " cast(:" + column + " as text[])",
                    Map.of(column, array(wanted)));
        }
    }

    private void where(PlaceFilter filter, String condition, Map<String, Object> named) {
        conditions.put(filter, "(" + condition + ")");
        values.putAll(named);
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }

    String asWhere() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions.values());
    }
}
