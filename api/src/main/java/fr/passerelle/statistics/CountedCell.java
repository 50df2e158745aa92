package fr.passerelle.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a table before it is published.
 *
 * @param organisations how many different ones the events were at; none where events are at no organisation by nature
 */
record CountedCell(String code, int events, @Nullable Integer organisations) {

    private static final int LEAST_ORGANISATIONS = 3;

    /** By itself, whatever its neighbours say: too few events, zero included, or those of too few organisations. */
    boolean mustHide() {
        return SmallCounts.tooSmall(events) || (organisations != null && organisations < LEAST_ORGANISATIONS);
    }
}
