package fr.passerelle.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param code of the answer, or none
 * @param failure why there was no answer, or none
 * @param cause for the class of what went wrong
 */
record Answer(
        @Nullable Integer code,
        @Nullable DeliveryFailure failure,
        @Nullable Exception cause,
        int tookMs) {

    private static final int GONE = 410;

    static Answer of(int code, int tookMs) {
        return new Answer(code, null, null, tookMs);
    }

    static Answer none(DeliveryFailure failure, @Nullable Exception cause, int tookMs) {
        return new Answer(null, failure, cause, tookMs);
    }

    boolean isDelivered() {
        return code != null && code / 100 == 2;
    }

    boolean isGone() {
        return code != null && code == GONE;
    }
}
