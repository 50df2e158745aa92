package fr.passerelle.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may tie two records of places together or set them apart. The weight is the logarithm of the odds that the fact
 * adds, on a start of {@link Likeness#START}; weights were set by hand on the tuning half of the labelled pairs
 * (src/test/resources/duplicates).
 */
@Schema(name = "DuplicateReason")
public enum LikenessFact {
    /** Same street and number in one commune, or the same street where neither has a number. */
    SAME_ADDRESS(Shows.DOOR, 3.2),
    /** Same street in one commune, one of the two without a number. */
    SAME_STREET(Shows.DOOR, 2.2),
    /** At most 300 m apart; the weight is that of 0 m and falls in a straight line. Up to 100 m it shows the door. */
    NEAR(Shows.DOOR, 1.5),
    OTHER_STREET_NUMBER(Shows.NOTHING, -1.0),
    /** Two streets, the points at most 100 m apart: one building may stand on both. */
    OTHER_STREET_AT_THE_CORNER(Shows.NOTHING, -1.5),
    /** Two streets: the place moved, or there are two. */
    OTHER_STREET(Shows.DOUBT, -1.5),
    /** More than 1 km apart. */
    FAR(Shows.NOTHING, -1.0),
    /** More than 1 km apart, yet the same address in one commune: rather a point that is badly placed. */
    POINT_ELSEWHERE(Shows.NOTHING, -0.2),
    /** Two places whatever is shared, unless they are near: an address on the border is written with either commune. */
    OTHER_COMMUNE(Shows.NOTHING, -5.0),

    SAME_PHONE(Shows.BODY, 2.8),
    OTHER_PHONE(Shows.NOTHING, -0.3),
    SAME_EMAIL(Shows.BODY, 2.0),
    /** Same domain in websites and e-mails, no e-mail being the same; mailbox providers and social networks tie nothing. */
    SAME_DOMAIN(Shows.BODY, 0.8),
    SAME_SIRET(Shows.BODY, 2.2),
    /** Another establishment of the same body: SIRETs of one SIREN. */
    OTHER_ESTABLISHMENT(Shows.NOTHING, -0.8),
    OTHER_SIRET(Shows.NOTHING, -0.8),

    /** Same words but for the commune, the kind of place and legal words. */
    SAME_NAME(Shows.BODY, 2.5),
    /** At least half of the words of the shorter name, spelling and abbreviations aside. */
    SIMILAR_NAME(Shows.BODY, 1.4),
    /** No word in common, both names having words of their own. */
    OTHER_NAME(Shows.NOTHING, -1.2),
    /** Both are a library, both a France Services… by name, code or label. */
    SAME_KIND(Shows.BODY, 2.0),
    /** A France Services and a body that may keep one: a town hall, a post office, a social centre. */
    MAY_HOST(Shows.NOTHING, 0.8),
    /** A library and a town hall: two counters, even behind one door. */
    OTHER_KIND(Shows.DOUBT, -3.0),
    /** One names a service or direction, the other the body or another service: each may have a counter. */
    PART_OF_BODY(Shows.DOUBT, -0.5),
    /** One travels and the other stays, or both travel under two names. */
    TRAVELS(Shows.DOUBT, -5.0);

    /** What a fact proves besides its weight. */
    enum Shows {
        /** That both are behind one door. */
        DOOR,
        /** That one body is behind it. */
        BODY,
        /** That a person must look, however high the score. */
        DOUBT,
        NOTHING
    }

    private final Shows shows;
    private final double weight;

    LikenessFact(Shows shows, double weight) {
        this.shows = shows;
        this.weight = weight;
    }

    Shows shows() {
        return shows;
    }

    double weight() {
        return weight;
    }
}
