package fr.passerelle.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is expected next, of whom, and by when; every screen says it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NextStep(
        @NotNull @Schema(examples = "ANSWER") Kind kind,

        @Schema(description = "Whose turn it is; absent when nothing more is expected", examples = "RECEIVER") @Nullable
        Side of,

        @Schema(description = "By when, in French working days", examples = "2026-11-24") @Nullable
        LocalDate by) {

    enum Kind {
        SEND,
        ANSWER,
        FIRST_CONTACT,
        OUTCOME,
        REVIEW,
        CHOOSE_ANOTHER_PLACE,
        NOTHING
    }

    /** Where the place has no member, the sender asks it and says what it said. */
    static NextStep of(Referral referral, Agenda agenda, Delays delays) {
        NextStep next = ofPlace(referral, agenda, delays);
        return referral.isReported() && next.of == Side.RECEIVER ? new NextStep(next.kind, Side.SENDER, next.by) : next;
    }

    private static NextStep ofPlace(Referral referral, Agenda agenda, Delays delays) {
        return switch (referral.status) {
            case DRAFT -> new NextStep(Kind.SEND, Side.SENDER, null);
            case SENT ->
                new NextStep(
                        Kind.ANSWER,
                        Side.RECEIVER,
                        delays.answerBy(
                                referral.territoryCode,
                                agenda.orAgreed(Objects.requireNonNull(referral.sentAt)),
                                referral.urgent));
            case ACCEPTED ->
                new NextStep(
                        Kind.FIRST_CONTACT,
                        Side.RECEIVER,
                        delays.firstContactBy(referral.territoryCode, agenda.orAgreed(referral.statusSince)));
            case IN_PROGRESS ->
                new NextStep(
                        Kind.OUTCOME,
                        Side.RECEIVER,
                        delays.outcomeBy(referral.territoryCode, agenda.orAgreed(referral.statusSince)));
            case ON_HOLD -> new NextStep(Kind.REVIEW, Side.RECEIVER, referral.reviewOn);
            case DECLINED, EXPIRED -> new NextStep(Kind.CHOOSE_ANOTHER_PLACE, Side.SENDER, null);
            case CLOSED ->
                referral.outcome != null && referral.outcome.isDelivered()
                        ? new NextStep(Kind.NOTHING, null, null)
                        : new NextStep(Kind.CHOOSE_ANOTHER_PLACE, Side.SENDER, null);
            case CANCELLED, ENTERED_IN_ERROR -> new NextStep(Kind.NOTHING, null, null);
        };
    }
}
