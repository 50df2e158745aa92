package fr.passerelle.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is counted of referrals in the month in which it happens. None is a sum of others, and no event is counted twice:
 * a refusal has its reason and no delay. What begins something (a sending, a yes) never bounds what ends, because how
 * much was under way before the first quarter of a territory is published nowhere.
 */
@Schema(
        name = "PublishedMeasure",
        description = "SENT; ACCEPTED_…: said yes, or received the person, after so many working days; DECLINED_…: by"
                + " reason; EXPIRED; CANCELLED; CLOSED_…: with or without help given; UNMET_NEED: nobody was found")
public enum EventMeasure {
    SENT,
    ACCEPTED_WITHIN_2_DAYS,
    ACCEPTED_WITHIN_5_DAYS,
    ACCEPTED_WITHIN_10_DAYS,
    ACCEPTED_AFTER_10_DAYS,
    DECLINED_NO_PLACE_LEFT,
    DECLINED_OUT_OF_CRITERIA,
    DECLINED_SERVICE_NOT_OFFERED,
    DECLINED_OUT_OF_AREA,
    DECLINED_ALREADY_SUPPORTED,
    DECLINED_NOT_ENOUGH_INFORMATION,
    DECLINED_CLOSED_PERIOD,
    DECLINED_DUPLICATE,
    DECLINED_OTHER,
    EXPIRED,
    CANCELLED,
    CLOSED_HELPED,
    CLOSED_NOT_HELPED,
    UNMET_NEED;

    /** @param workingDays from sending, or from the appointment agreed before it, to the place's yes */
    public static EventMeasure accepted(int workingDays) {
        if (workingDays <= 2) {
            return ACCEPTED_WITHIN_2_DAYS;
        }
        if (workingDays <= 5) {
            return ACCEPTED_WITHIN_5_DAYS;
        }
        return workingDays <= 10 ? ACCEPTED_WITHIN_10_DAYS : ACCEPTED_AFTER_10_DAYS;
    }

    /** Whether a referral goes on after it. */
    boolean begins() {
        return switch (this) {
            case SENT,
                    ACCEPTED_WITHIN_2_DAYS,
                    ACCEPTED_WITHIN_5_DAYS,
                    ACCEPTED_WITHIN_10_DAYS,
                    ACCEPTED_AFTER_10_DAYS -> true;
            default -> false;
        };
    }

    /** Where nobody was found there is no place, no kind of place and no organisation. */
    boolean atPlaces() {
        return this != UNMET_NEED;
    }
}
