package fr.passerelle.coverage;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A territory as it would be with some changes. */
@ApplicationScoped
class WhatIf {

    private final ReadGround grounds;

    WhatIf(ReadGround grounds) {
        this.grounds = grounds;
    }

    /**
     * @param ground as it would be
     * @param skipped numbers of the changes to places that give no such help in this month: they change nothing
     */
    record Changed(Ground ground, List<Integer> skipped) {}

    /** @throws Problem invalid-request (400) that names the change and the field */
    Changed apply(Ground ground, List<CoverageChange> changes) {
        List<Site> sites = new ArrayList<>(ground.sites());
        List<Integer> skipped = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            CoverageChange change = changes.get(i);
            switch (change.kind()) {
                case OPEN, ROUND -> sites.addAll(drafts(ground, change, i));
                case CLOSE, CAPACITY -> {
                    if (!changePlace(ground, sites, change, i)) {
                        skipped.add(i);
                    }
                }
            }
        }
        return new Changed(changes.isEmpty() ? ground : grounds.with(ground, sites), skipped);
    }

    private static List<Site> drafts(Ground ground, CoverageChange change, int number) {
        List<String> communes = Objects.requireNonNullElse(change.communeCodes(), List.of());
        boolean round = change.kind() == CoverageChange.Kind.ROUND;
        if (round ? communes.size() < 2 : communes.size() != 1) {
            throw refusal(
                    number,
                    "communeCodes",
                    round ? "names the two to fifteen communes of a round" : "names exactly one commune");
        }
        if (Set.copyOf(communes).size() < communes.size()) {
            throw refusal(number, "communeCodes", "names a commune twice");
        }
        int perWeek = perWeek(change, number);
        return communes.stream()
                .map(code -> {
                    int index = ground.indexOf(code);
                    if (index < 0) {
                        throw refusal(number, "communeCodes", code + " is not the code of a commune of this territory");
                    }
                    return new Site(
                            null,
                            ground.communes().get(index).name(),
                            List.of(),
                            false,
                            ground.communes().get(index).point(),
                            true,
                            1.0 / communes.size(),
                            (double) perWeek / communes.size(),
                            Site.Certainty.DRAFT);
                })
                .toList();
    }

    /** @return whether the place gives this help in this month */
    private static boolean changePlace(Ground ground, List<Site> sites, CoverageChange change, int number) {
        UUID place = change.placeId();
        if (place == null) {
            throw refusal(number, "placeId", "is needed to say which place changes");
        }
        Set<UUID> own = ground.sites().stream()
                .filter(Site::own)
                .map(Site::placeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        @Nullable Integer perWeek = change.kind() == CoverageChange.Kind.CAPACITY ? perWeek(change, number) : null;
        if (!own.contains(place)) {
            return false;
        }
        if (perWeek == null) {
            sites.removeIf(site -> place.equals(site.placeId()));
        } else {
            sites.replaceAll(site -> place.equals(site.placeId()) ? site.holding(perWeek) : site);
        }
        return true;
    }

    private static int perWeek(CoverageChange change, int number) {
        Integer perWeek = change.perWeek();
        if (perWeek == null) {
            throw refusal(number, "perWeek", "is needed to say for how many people a week");
        }
        return perWeek;
    }

    private static Problem refusal(int number, String field, String why) {
        return Problem.field(ProblemType.INVALID_REQUEST, "changes[" + number + "]." + field, why);
    }
}
