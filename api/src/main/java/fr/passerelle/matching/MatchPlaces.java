package fr.passerelle.matching;

import fr.passerelle.matching.MatchesResponse.Alternatives;
import fr.passerelle.matching.MatchesResponse.LeftOut;
import fr.passerelle.matching.MatchesResponse.Match;
import fr.passerelle.matching.MatchesResponse.Named;
import fr.passerelle.matching.Weighing.Weighed;
import fr.passerelle.network.PlaceOffer;
import fr.passerelle.network.PlaceOffers;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Three places for a chosen help, each with why and why not. Nothing of the question is kept. */
@ApplicationScoped
class MatchPlaces {

    private static final int SHOWN = 3;
    private static final int NAMED = 5;

    private final PlaceOffers offers;
    private final ProposedPlaces proposed;
    private final Caller caller;
    private final Time time;
    private final MatchingWeights weights = MatchingWeights.published();

    MatchPlaces(PlaceOffers offers, ProposedPlaces proposed, Caller caller, Time time) {
        this.offers = offers;
        this.proposed = proposed;
        this.caller = caller;
        this.time = time;
    }

    MatchingWeights weights() {
        return weights;
    }

    MatchesResponse answer(MatchQuestion question) {
        PlaceOffers.Question asked = question.toNetwork(weights.counters(), weights.ownCounters(question));
        PlaceOffers.Found found = offers.find(asked);
        List<Weighed> ordered = inTurn(question, found);
        int shown = Math.min(SHOWN, ordered.size());
        boolean nobody = found.offers().stream().noneMatch(PlaceOffer::canReceiveNow);
        return new MatchesResponse(
                ordered.subList(0, shown).stream().map(Match::of).toList(),
                found.source(),
                weights.version(),
                found.countedAll(),
                leftOut(found, ordered.subList(shown, ordered.size())),
                nobody ? Alternatives.of(offers.elsewhere(asked)) : null);
    }

    /** Only who can refer takes a place's turn: whoever looks at the network for other reasons proposes nothing. */
    private List<Weighed> inTurn(MatchQuestion question, PlaceOffers.Found found) {
        Instant now = time.now();
        Weighing weighing = new Weighing(weights, question, found.source(), now);
        List<Weighed> weighed = found.offers().stream()
                .filter(offer -> !offer.id().equals(question.without()))
                .map(weighing::of)
                .toList();
        Turns turns = new Turns(
                weights.tolerance(),
                proposed.lastFirst(found.offers().stream().map(PlaceOffer::id).toList()),
                now);
        List<Weighed> ordered = turns.order(weighed);
        if (caller.actingTeam().isPresent() && !ordered.isEmpty()) {
            UUID first = ordered.get(0).offer().id();
            if (turns.begins(first)) {
                proposed.begin(first, now);
            }
        }
        return ordered;
    }

    private static List<LeftOut> leftOut(PlaceOffers.Found found, List<Weighed> beyond) {
        Map<MatchRule, List<Named>> lower = new EnumMap<>(MatchRule.class);
        beyond.forEach(one ->
                lower.computeIfAbsent(rule(one), any -> new ArrayList<>()).add(Named.of(one)));
        List<LeftOut> leftOut = new ArrayList<>();
        found.leftOut()
                .forEach((filter, places) ->
                        leftOut.add(new LeftOut(MatchRule.valueOf(filter.name()), places, List.of())));
        if (found.farther() > 0) {
            leftOut.add(new LeftOut(MatchRule.FARTHER, found.farther(), List.of()));
        }
        lower.forEach((rule, places) -> leftOut.add(
                new LeftOut(rule, places.size(), places.stream().limit(NAMED).toList())));
        return leftOut;
    }

    private static MatchRule rule(Weighed one) {
        if (one.has(FactCode.FULL)) {
            return MatchRule.FULL;
        }
        if (one.has(FactCode.AWAY)) {
            return MatchRule.AWAY;
        }
        return one.has(FactCode.VERIFIED_LONG_AGO) ? MatchRule.NOT_VERIFIED : MatchRule.RANKED_LOWER;
    }
}
