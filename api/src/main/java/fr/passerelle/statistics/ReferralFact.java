package fr.passerelle.statistics;

import fr.passerelle.assessment.OrientationType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one referral adds to the counts: where it went, on which days what happened, how it ended. Nothing of it says
 * which referral it was, who sent it, or for whom.
 *
 * @param territoryCode the referral's own: a place across a border counts where the person lives
 * @param reported the sender says what the place says; then nothing but its sending is counted
 * @param since the day from which delays count: of sending, or of the appointment that was agreed before it
 * @param end none while it is under way
 */
public record ReferralFact(
        UUID placeId,
        String territoryCode,
        OrientationType orientationType,
        boolean reported,
        LocalDate sentOn,
        LocalDate since,
        @Nullable LocalDate firstReadOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate endedOn,
        @Nullable End end) {

    /** What nobody touched until it was erased has run out of time, on that day. */
    public ReferralFact orExpired(LocalDate day) {
        return end != null
                ? this
                : new ReferralFact(
                        placeId,
                        territoryCode,
                        orientationType,
                        reported,
                        sentOn,
                        since,
                        firstReadOn,
                        answeredOn,
                        firstContactOn,
                        day,
                        End.EXPIRED);
    }

    public enum End {
        /** Closed by the place with help given. */
        HELPED,
        /** Closed by the place without. */
        NOT_HELPED,
        DECLINED,
        EXPIRED,
        CANCELLED
    }
}
