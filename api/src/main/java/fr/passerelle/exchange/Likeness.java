package fr.passerelle.exchange;

import fr.passerelle.exchange.LikenessFact.Shows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How likely two records are one place: one door, one body behind it, as a social worker means it.
 *
 * @param score 0–1, from the weights of the reasons ({@link LikenessFact}); an order, not a measured frequency
 * @param reasons what was found, for and against
 */
record Likeness(double score, Verdict verdict, List<LikenessReason> reasons) {

    /** What is done with a pair. */
    enum Verdict {
        /** Proposed as one place. */
        SAME,
        /** The coordinator is asked. */
        PERHAPS,
        DIFFERENT
    }

    /** Logarithm of the odds before any fact: most pairs that share something are two places. */
    static final double START = -4.0;

    static final int NEAR_METRES = 300;
    static final int CORNER_METRES = 100;
    static final int FAR_METRES = 1000;
    private static final double SAME_FROM = 0.84;
    private static final double PERHAPS_FROM = 0.08;

    static Likeness between(PlaceTraits left, PlaceTraits right) {
        return between(PlaceSignature.of(left), PlaceSignature.of(right));
    }

    static Likeness between(PlaceSignature left, PlaceSignature right) {
        return of(LikenessFacts.of(left, right));
    }

    static Likeness of(List<LikenessReason> reasons) {
        double odds =
                START + reasons.stream().mapToDouble(LikenessReason::weight).sum();
        double score = 1 / (1 + Math.exp(-odds));
        return new Likeness(score, verdict(score, reasons), reasons);
    }

    /** Never automatic under doubt: door and body must both be shown, and nothing may call for a person's eye. */
    private static Verdict verdict(double score, List<LikenessReason> reasons) {
        if (score < PERHAPS_FROM || inTwoCommunes(reasons)) {
            return Verdict.DIFFERENT;
        }
        Set<Shows> shown = EnumSet.noneOf(Shows.class);
        reasons.forEach(reason -> shown.add(reason.shows()));
        boolean proven = shown.contains(Shows.DOOR) && shown.contains(Shows.BODY) && !shown.contains(Shows.DOUBT);
        return score >= SAME_FROM && proven ? Verdict.SAME : Verdict.PERHAPS;
    }

    private static boolean inTwoCommunes(List<LikenessReason> reasons) {
        Set<LikenessFact> facts = EnumSet.noneOf(LikenessFact.class);
        reasons.forEach(reason -> facts.add(reason.fact()));
        return facts.contains(LikenessFact.OTHER_COMMUNE) && !facts.contains(LikenessFact.NEAR);
    }
}
