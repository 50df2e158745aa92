package fr.passerelle.coverage;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.coverage.CoverageAnomaliesResponse.Doubt;
import fr.passerelle.coverage.CoverageAnomaliesResponse.Full;
import fr.passerelle.coverage.CoverageAnomaliesResponse.Help;
import fr.passerelle.coverage.CoverageAnomaliesResponse.Outside;
import fr.passerelle.network.HelpSupplies;
import fr.passerelle.network.HelpSupply;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What asks to be looked at in one territory, over every kind of help, as it is this month. */
@ApplicationScoped
class FindAnomalies {

    private static final int A_MONTH = 31;

    private final ReadGround grounds;
    private final HelpSupplies supplies;
    private final Territories territories;
    private final Time time;

    FindAnomalies(ReadGround grounds, HelpSupplies supplies, Territories territories, Time time) {
        this.grounds = grounds;
        this.supplies = supplies;
        this.territories = territories;
        this.time = time;
    }

    CoverageAnomaliesResponse in(String territory) {
        LocalDate today = time.today();
        Map<OrientationType, Ground> byHelp = new EnumMap<>(OrientationType.class);
        Arrays.stream(OrientationType.values())
                .filter(OrientationType::leadsToReferral)
                .forEach(type -> byHelp.put(type, grounds.of(CoverageQuestion.usual(territory, type, today))));
        Map<UUID, List<HelpSupply>> places = byHelp.keySet().stream()
                .flatMap(type ->
                        supplies.of(new HelpSupply.Question(List.of(territory), type, YearMonth.from(today))).stream())
                .collect(Collectors.groupingBy(HelpSupply::placeId, LinkedHashMap::new, Collectors.toList()));
        return new CoverageAnomaliesResponse(
                byHelp.entrySet().stream()
                        .map(one -> help(one.getKey(), one.getValue()))
                        .toList(),
                outside(byHelp.values()),
                doubts(places, all -> all.stream().allMatch(supply -> supply.perWeek() == null)),
                doubts(places, all -> all.stream().noneMatch(HelpSupply::staffed)),
                full(places, today));
    }

    private static Help help(OrientationType type, Ground ground) {
        double[] nearest = ground.gap().nearest();
        List<Integer> beyond = IntStream.range(0, ground.own())
                .filter(i -> Double.isInfinite(nearest[i]))
                .boxed()
                .toList();
        long places = ground.sites().stream()
                .filter(Site::own)
                .map(Site::placeId)
                .distinct()
                .count();
        return new Help(type, (int) places, beyond.size(), people(ground, beyond));
    }

    private static int people(Ground ground, List<Integer> communes) {
        return CoverageView.whole(communes.stream()
                .mapToDouble(i -> ground.demands().get(i).people())
                .sum());
    }

    /** Beyond 30 minutes of every kind of help alike. */
    private static List<Outside> outside(Collection<Ground> grounds) {
        Ground any = grounds.iterator().next();
        List<double[]> nearest =
                grounds.stream().map(ground -> ground.gap().nearest()).toList();
        return IntStream.range(0, any.own())
                .filter(i -> nearest.stream().allMatch(minutes -> Double.isInfinite(minutes[i])))
                .mapToObj(i -> new Outside(
                        any.communes().get(i).code(),
                        any.communes().get(i).name(),
                        CoverageView.whole(any.demands().get(i).people())))
                .sorted(Comparator.comparing(Outside::people).reversed().thenComparing(Outside::code))
                .toList();
    }

    private List<Doubt> doubts(Map<UUID, List<HelpSupply>> places, Predicate<List<HelpSupply>> wrong) {
        List<HelpSupply> found = places.values().stream()
                .filter(wrong)
                .map(all -> all.get(0))
                .sorted(Comparator.comparing(HelpSupply::name))
                .toList();
        Map<String, String> communes = communeNames(found);
        return found.stream().map(supply -> doubt(supply, communes)).toList();
    }

    private List<Full> full(Map<UUID, List<HelpSupply>> places, LocalDate today) {
        Map<UUID, LocalDate> since = supplies.fullSince(places.keySet(), today);
        List<HelpSupply> found = places.values().stream()
                .map(all -> all.get(0))
                .filter(supply -> since.containsKey(supply.placeId())
                        && Objects.requireNonNull(since.get(supply.placeId())).isBefore(today.minusDays(A_MONTH)))
                .sorted(Comparator.comparing(supply -> Objects.requireNonNull(since.get(supply.placeId()))))
                .toList();
        Map<String, String> communes = communeNames(found);
        return found.stream()
                .map(supply -> new Full(
                        doubt(supply, communes),
                        Objects.requireNonNull(since.get(supply.placeId())),
                        Objects.requireNonNull(supply.fullUntil())))
                .toList();
    }

    private Map<String, String> communeNames(List<HelpSupply> supplies) {
        return territories.communeNames(
                supplies.stream().map(HelpSupply::communeCode).distinct().toList());
    }

    private static Doubt doubt(HelpSupply supply, Map<String, String> communes) {
        return new Doubt(supply.placeId(), supply.name(), communes.get(supply.communeCode()));
    }
}
