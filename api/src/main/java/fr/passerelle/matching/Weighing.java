package fr.passerelle.matching;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceOffer;
import fr.passerelle.territory.TravelTimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against a place for one question. Take a fact away and its points go with it. What nobody said is
 * no fact, neither for nor against, but for hours; a place that cannot receive now is not praised for room or hours.
 */
record Weighing(MatchingWeights weights, MatchQuestion question, TravelTimeSource source, Instant now) {

    /** @param facts the heaviest first */
    record Weighed(PlaceOffer offer, List<MatchFact> facts, double points) {

        List<MatchFact> reasons() {
            return facts.stream().filter(fact -> !fact.speaksAgainst()).toList();
        }

        List<MatchFact> against() {
            return facts.stream().filter(MatchFact::speaksAgainst).toList();
        }

        boolean has(FactCode code) {
            return facts.stream().anyMatch(fact -> fact.code() == code);
        }
    }

    Weighed of(PlaceOffer offer) {
        List<MatchFact> facts = new ArrayList<>();
        help(offer, facts);
        way(offer, facts);
        room(offer, facts);
        asked(offer, facts);
        trust(offer, facts);
        facts.sort((one, other) -> Double.compare(Math.abs(other.points()), Math.abs(one.points())));
        return new Weighed(
                offer,
                List.copyOf(facts),
                facts.stream().mapToDouble(MatchFact::points).sum());
    }

    private void help(PlaceOffer offer, List<MatchFact> facts) {
        List<String> counters = weights.ownCounters(question).markedBy(offer);
        if (!counters.isEmpty() && serves(offer)) {
            facts.add(MatchFact.of(FactCode.OWN_COUNTER, simple(FactCode.OWN_COUNTER), counters));
        }
        simply(Boolean.TRUE.equals(offer.competent()), FactCode.COMPETENT, facts);
        if (!offer.offeredBy().isEmpty()) {
            facts.add(MatchFact.of(FactCode.OFFERS, simple(FactCode.OFFERS), offer.offeredBy()));
        } else if (!offer.themes().isEmpty()) {
            facts.add(MatchFact.of(FactCode.ALSO_OFFERS, simple(FactCode.ALSO_OFFERS), offer.themes()));
        } else if (offer.receives()) {
            facts.add(MatchFact.simple(FactCode.RECEIVES, simple(FactCode.RECEIVES)));
        }
        weights.firstChoice(question.type(), offer.programmes(), offer.kinds())
                .ifPresent(first -> facts.add(MatchFact.of(
                        FactCode.FIRST_CHOICE, first.share() * simple(FactCode.FIRST_CHOICE), first.words())));
        if (question.type() == OrientationType.DO_TOGETHER && offer.individual()) {
            facts.add(MatchFact.simple(FactCode.INDIVIDUAL_SUPPORT, simple(FactCode.INDIVIDUAL_SUPPORT)));
        }
    }

    /** What a counter states holds; one that states nothing is its territory's. */
    private boolean serves(PlaceOffer offer) {
        return offer.competent() == null
                ? question.near().territoryCode().equals(offer.place().territoryCode())
                : offer.competent();
    }

    private void way(PlaceOffer offer, List<MatchFact> facts) {
        facts.add(MatchFact.travel(quantity(FactCode.TRAVEL_TIME, offer.minutes()), offer.minutes(), source));
        simply(offer.inPerson(), FactCode.IN_PERSON, facts);
        simply(offer.free(), FactCode.FREE, facts);
    }

    private void room(PlaceOffer offer, List<MatchFact> facts) {
        if (offer.fullUntil() != null) {
            FactCode code = offer.away() ? FactCode.AWAY : FactCode.FULL;
            facts.add(MatchFact.until(code, simple(code), offer.fullUntil(), offer.takeOver()));
        } else {
            opening(offer, facts);
            capacity(offer, facts);
        }
        if (offer.usualDays() != null) {
            facts.add(MatchFact.of(
                    FactCode.USUAL_DELAY, quantity(FactCode.USUAL_DELAY, offer.usualDays()), offer.usualDays()));
        }
    }

    private void capacity(PlaceOffer offer, List<MatchFact> facts) {
        if (offer.perWeek() != null && offer.perWeek() > 0) {
            FactCode code = offer.perWeekIsEstimated() ? FactCode.CAPACITY_ESTIMATED : FactCode.CAPACITY_DECLARED;
            facts.add(MatchFact.of(code, quantity(code, offer.perWeek()), offer.perWeek()));
        }
    }

    /** A place that opens in two months is not « open soon », but nothing is held against it. */
    private void opening(PlaceOffer offer, List<MatchFact> facts) {
        Instant opensAt = offer.opensAt();
        if (Boolean.TRUE.equals(offer.openNow())) {
            facts.add(MatchFact.opening(quantity(FactCode.OPEN_SOON, 0), null));
        } else if (opensAt != null) {
            double points =
                    quantity(FactCode.OPEN_SOON, Duration.between(now, opensAt).toMinutes() / 1440.0);
            if (points > 0) {
                facts.add(MatchFact.opening(points, opensAt));
            }
        } else if (offer.openNow() == null) {
            facts.add(MatchFact.simple(FactCode.HOURS_UNKNOWN, simple(FactCode.HOURS_UNKNOWN)));
        }
    }

    private void asked(PlaceOffer offer, List<MatchFact> facts) {
        among(question.languages(), offer.languages(), FactCode.LANGUAGE, facts);
        among(question.specialCare(), offer.specialCare(), FactCode.SPECIAL_CARE, facts);
        among(question.equipment(), offer.equipment(), FactCode.EQUIPMENT, facts);
        simply(question.stepFree() && offer.stepFree(), FactCode.STEP_FREE, facts);
    }

    private void trust(PlaceOffer offer, List<MatchFact> facts) {
        simply(offer.connected(), FactCode.CONNECTED, facts);
        simply(!offer.connected(), FactCode.NOT_CONNECTED, facts);
        if (offer.monthsUnverified() != null) {
            facts.add(MatchFact.of(
                    FactCode.VERIFIED_LONG_AGO,
                    quantity(FactCode.VERIFIED_LONG_AGO, offer.monthsUnverified()),
                    offer.monthsUnverified()));
        }
    }

    private void among(List<String> asked, List<String> there, FactCode code, List<MatchFact> facts) {
        List<String> both = asked.stream().filter(there::contains).toList();
        if (!both.isEmpty()) {
            facts.add(MatchFact.of(code, simple(code), both));
        }
    }

    private void simply(boolean holds, FactCode code, List<MatchFact> facts) {
        if (holds) {
            facts.add(MatchFact.simple(code, simple(code)));
        }
    }

    private double simple(FactCode code) {
        return weights.points(code, null);
    }

    private double quantity(FactCode code, double quantity) {
        return Math.round(weights.points(code, quantity) * 100) / 100.0;
    }
}
