package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One EPCI's coverage, for those who decide there.
 *
 * @param missing people in need without a place; null when no capacity is known
 * @param beyond20 people in need without any place within 20 minutes
 * @param places of the whole territory, and how many of them said themselves what they can receive
 * @param outlines RFC 7946 FeatureCollection of the territory, its features named by their commune's code
 * @param notLoaded names of neighbouring territories of which nothing is known here
 */
public record EpciBrief(
        String name,
        String territoryName,
        OrientationType help,
        YearMonth month,
        int population,
        int peopleInNeed,
        @Nullable Integer missing,
        int beyond20,
        int places,
        int declared,
        List<Commune> communes,
        List<Proposal> proposals,
        String outlines,
        List<String> notLoaded) {

    /** @param share of an equal part, 1 being equal; null when no capacity is known */
    public record Commune(
            String code, String name, @Nullable Double share) {}

    /** @param closes people in need that a session there would take on, after those before it */
    public record Proposal(String commune, int perWeek, int closes) {}
}
