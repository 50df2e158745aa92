package fr.passerelle.coverage;

import fr.passerelle.coverage.CoverageResponse.Border;
import fr.passerelle.coverage.CoverageResponse.Group;
import fr.passerelle.coverage.CoverageResponse.Line;
import fr.passerelle.coverage.CoverageResponse.Totals;
import fr.passerelle.territory.CensusCommune;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns what was reckoned into what is answered: rounded, ranked, added up by EPCI. */
final class CoverageView {

    private static final int NEAR = 20;
    private static final int FAR = 30;

    private final Ground ground;
    private final Gap gap;
    private final boolean computable;
    private final int[] ranks;

    CoverageView(Ground ground, Gap gap) {
        this.ground = ground;
        this.gap = gap;
        this.computable = gap.target() > 0;
        this.ranks = ranks();
    }

    CoverageResponse response(String territoryName) {
        CoverageQuestion question = ground.question();
        return new CoverageResponse(
                question.territory(),
                territoryName,
                question.month().toString(),
                question.type(),
                question.method(),
                question.catchment(),
                question.mode(),
                question.estimates(),
                ground.reach().source(),
                computable,
                totals(),
                IntStream.range(0, ground.own()).mapToObj(this::line).toList(),
                epcis(),
                ground.neighbours().stream()
                        .map(one -> new Border(one.code(), one.name(), one.loaded()))
                        .toList(),
                CoveragePlace.of(ground));
    }

    Line line(int index) {
        CensusCommune commune = ground.communes().get(index);
        Demand.OfCommune demand = ground.demands().get(index);
        double nearest = gap.nearest()[index];
        return new Line(
                commune.code(),
                commune.name(),
                commune.epci(),
                commune.population(),
                oneDecimal(demand.fragility()),
                demand.imputed() || !demand.known(),
                whole(demand.people()),
                computable ? twoDecimals(gap.access()[index] * 1_000) : null,
                computable ? share(index) : null,
                computable ? whole(gap.missing()[index]) : null,
                ranks[index] == 0 ? null : (Integer) ranks[index],
                Double.isInfinite(nearest) ? null : whole(nearest),
                placesWithin(index, NEAR));
    }

    Totals totals() {
        Map<UUID, Site.Certainty> places = new HashMap<>();
        ground.sites().stream()
                .filter(Site::own)
                .forEach(site ->
                        places.put(Objects.requireNonNullElseGet(site.placeId(), UUID::randomUUID), site.certainty()));
        List<Integer> all = IntStream.range(0, ground.own()).boxed().toList();
        return new Totals(
                population(all),
                whole(ground.ownDemand()),
                oneDecimal(ground.ownSupply()),
                twoDecimals(gap.target() * 1_000),
                whole(missing(all)),
                whole(beyond(all, NEAR)),
                whole(beyond(all, FAR)),
                places.size(),
                count(places.values(), Site.Certainty.DECLARED),
                count(places.values(), Site.Certainty.ESTIMATED),
                count(places.values(), Site.Certainty.UNKNOWN));
    }

    private static int count(Collection<Site.Certainty> all, Site.Certainty which) {
        return (int) all.stream().filter(which::equals).count();
    }

    private List<Group> epcis() {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < ground.own(); i++) {
            String epci = ground.communes().get(i).epci();
            if (epci != null) {
                members.computeIfAbsent(epci, any -> new ArrayList<>()).add(i);
            }
        }
        return members.entrySet().stream()
                .map(one -> group(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(
                                (Group group) -> Objects.requireNonNullElse(group.missing(), group.peopleInNeed()))
                        .reversed()
                        .thenComparing(Group::name))
                .toList();
    }

    private Group group(String code, List<Integer> members) {
        double people = members.stream()
                .mapToDouble(i -> ground.demands().get(i).people())
                .sum();
        double places = members.stream()
                .mapToDouble(i -> ground.demands().get(i).people() * gap.access()[i])
                .sum();
        return new Group(
                code,
                Objects.requireNonNullElse(ground.communes().get(members.get(0)).epciName(), code),
                members.size(),
                population(members),
                whole(people),
                computable && people > 0 ? twoDecimals(places / people / gap.target()) : null,
                computable ? whole(missing(members)) : null,
                whole(beyond(members, NEAR)),
                whole(beyond(members, FAR)));
    }

    /** By people missing, as they are shown: what rounds to nobody has no rank. */
    private int[] ranks() {
        List<Integer> order = IntStream.range(0, ground.own())
                .boxed()
                .filter(i -> computable && whole(gap.missing()[i]) > 0)
                .sorted(Comparator.comparing((Integer i) -> -gap.missing()[i])
                        .thenComparing(i -> ground.communes().get(i).code()))
                .toList();
        int[] ranks = new int[ground.own()];
        for (int place = 0; place < order.size(); place++) {
            ranks[order.get(place)] = place + 1;
        }
        return ranks;
    }

    private int placesWithin(int commune, int minutes) {
        Set<Object> places = new HashSet<>();
        for (int pair = ground.reach().from(commune); pair < ground.reach().until(commune); pair++) {
            if (ground.reach().minutes(pair) <= minutes) {
                Site site = ground.sites().get(ground.reach().to(pair));
                places.add(site.placeId() == null ? site : site.placeId());
            }
        }
        return places.size();
    }

    private int population(List<Integer> communes) {
        return communes.stream()
                .mapToInt(i -> ground.communes().get(i).population())
                .sum();
    }

    private double missing(List<Integer> communes) {
        return communes.stream().mapToDouble(i -> gap.missing()[i]).sum();
    }

    private double beyond(List<Integer> communes, int minutes) {
        double[] beyond = gap.beyond(ground.demand(), minutes);
        return communes.stream().mapToDouble(i -> beyond[i]).sum();
    }

    private @Nullable Double share(int index) {
        return twoDecimals(gap.access()[index] / gap.target());
    }

    static int whole(double number) {
        return (int) Math.round(number);
    }

    static double oneDecimal(double number) {
        return Math.round(number * 10) / 10.0;
    }

    static double twoDecimals(double number) {
        return Math.round(number * 100) / 100.0;
    }

    static double sum(double[] numbers, int count) {
        return Arrays.stream(numbers, 0, count).sum();
    }
}
