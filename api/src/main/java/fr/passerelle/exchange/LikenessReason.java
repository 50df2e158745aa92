package fr.passerelle.exchange;

import fr.passerelle.exchange.LikenessFact.Shows;
import org.jspecify.annotations.Nullable;

/**
 * One fact found on two records.
 *
 * @param metres for {@code NEAR}, {@code FAR} and {@code POINT_ELSEWHERE} only
 */
record LikenessReason(LikenessFact fact, @Nullable Integer metres) {

    static LikenessReason of(LikenessFact fact) {
        return new LikenessReason(fact, null);
    }

    /** A point 200 m away is a street or two further: it speaks for a pair and proves no door. */
    Shows shows() {
        return fact == LikenessFact.NEAR && metres != null && metres > Likeness.CORNER_METRES
                ? Shows.NOTHING
                : fact.shows();
    }

    double weight() {
        return fact == LikenessFact.NEAR && metres != null
                ? fact.weight() * (1 - (double) metres / Likeness.NEAR_METRES)
                : fact.weight();
    }
}
