package fr.passerelle.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of a walk and its answer.
 *
 * @param intention tries of one intention have one body and one Idempotency-Key
 * @param begun before it was sent, in nanoseconds of this JVM; {@code ended} after its answer was there
 * @param said what was answered, in the words of {@link WalkModel}
 * @param reached the status answered with, where it was done
 * @param revision the ETag answered with, where it was done
 * @param made the id answered with, where it was done
 */
record WalkTry(
        Intention intention,
        long begun,
        long ended,
        String said,
        @Nullable ReferralStatus reached,
        int revision,
        @Nullable String made) {

    /**
     * What one actor wants.
     *
     * @param name tells it from another one that is alike
     * @param command none: to record an attempt to reach the person
     * @param right whether the body meets the command's own rules
     * @param word whether it says what a place without a member said
     * @param to the team at the place it is sent to, for SEND
     * @param outcome for CLOSE, and RECEIVE that closes
     * @param ifMatch the revision acted on; none: not said
     */
    record Intention(
            String name,
            UUID team,
            String subject,
            @Nullable ReferralCommand command,
            boolean right,
            boolean word,
            @Nullable UUID to,
            @Nullable Outcome outcome,
            @Nullable Integer ifMatch,
            @Nullable String key,
            String path,
            String body) {}

    boolean done() {
        return said.equals(WalkModel.DONE);
    }

    boolean moved() {
        return done()
                && intention.command() != null
                && intention.command() != ReferralCommand.REFER_AGAIN
                && intention.command() != ReferralCommand.REFER_ONWARD;
    }
}
