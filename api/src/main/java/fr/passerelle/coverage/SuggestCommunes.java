package fr.passerelle.coverage;

import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.CensusCommune;
import fr.passerelle.territory.TravelMode;
import fr.passerelle.territory.TravelPoint;
import fr.passerelle.territory.TravelTimeAnswer;
import fr.passerelle.territory.TravelTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which communes for new sessions, and in which order for a bus. */
@ApplicationScoped
class SuggestCommunes {

    private final ReadGround grounds;
    private final TravelTimes travelTimes;

    SuggestCommunes(ReadGround grounds, TravelTimes travelTimes) {
        this.grounds = grounds;
        this.travelTimes = travelTimes;
    }

    /**
     * @param target of before any change; where it is 0 nothing can be said, and nothing is
     * @param where which of the territory's own communes a session could be in; those of all count in what it brings
     */
    SuggestionResponse of(Ground ground, double target, int sessions, int perWeek, Predicate<CensusCommune> where) {
        if (target == 0) {
            return new SuggestionResponse(false, 0, 0, List.of());
        }
        List<CensusCommune> own = ground.communes().subList(0, ground.own()).stream()
                .filter(where)
                .toList();
        BestCommunes search = new BestCommunes(
                ground.demand(),
                ground.own(),
                ground.gapAgainst(target),
                grounds.reach(
                        ground.communes(),
                        own.stream().map(CensusCommune::point).toList(),
                        ground.question()),
                ground.question().catchment(),
                perWeek);
        int[] chosen = search.choose(sessions);
        List<SuggestionResponse.Commune> communes = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            double closes =
                    search.missingWith(Arrays.copyOf(chosen, i)) - search.missingWith(Arrays.copyOf(chosen, i + 1));
            communes.add(new SuggestionResponse.Commune(
                    own.get(chosen[i]).code(), own.get(chosen[i]).name(), CoverageView.whole(closes)));
        }
        return new SuggestionResponse(
                true,
                CoverageView.whole(search.missingWith()),
                CoverageView.whole(search.missingWith(chosen)),
                communes);
    }

    /** @throws Problem invalid-request (400) for a commune that is none of the territory's */
    BusRoundResponse round(List<CensusCommune> communes, WhatIfRequests.Round asked) {
        List<CensusCommune> visited = Stream.concat(
                        Stream.of(one(communes, "from", asked.from())),
                        asked.communeCodes().stream()
                                .distinct()
                                .filter(code -> !code.equals(asked.from()))
                                .map(code -> one(communes, "communeCodes", code)))
                .toList();
        List<TravelPoint> points = visited.stream().map(CensusCommune::point).toList();
        List<TravelTimeAnswer> answers = points.stream()
                .map(from -> travelTimes.minutes(from, points, TravelMode.CAR))
                .toList();
        double[][] minutes = answers.stream()
                .map(answer -> answer.minutes().stream()
                        .mapToDouble(taken -> taken == null ? Double.MAX_VALUE / 100 : taken)
                        .toArray())
                .toArray(double[][]::new);
        int[] order = BusRound.order(minutes);
        List<BusRoundResponse.Stop> stops = new ArrayList<>();
        int here = 0;
        for (int next : order) {
            stops.add(new BusRoundResponse.Stop(
                    visited.get(next).code(), visited.get(next).name(), CoverageView.whole(minutes[here][next])));
            here = next;
        }
        return new BusRoundResponse(
                CoverageView.whole(BusRound.length(minutes, order)),
                answers.get(0).source(),
                stops);
    }

    private static CensusCommune one(List<CensusCommune> communes, String field, String code) {
        return communes.stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ProblemType.INVALID_REQUEST, field, code + " is not the code of a commune of this territory"));
    }
}
