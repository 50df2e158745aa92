package fr.passerelle.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.network.PlaceView;
import fr.passerelle.referral.ReferralEvent;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One notice: what happened and where to look, nothing about a person. */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID id,

        @NotNull @Schema(examples = "ANSWER_DUE") ReferralEvent kind,

        @NotNull @Schema(examples = "REMINDER") NoticeTopic topic,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant at,

        @NotNull @Schema(examples = "false") Boolean read,

        @Schema(
                description = "The team for which one is told; managers and coordinators are told for none",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        @Nullable
        UUID teamId,

        @Schema(description = "Not for managers and coordinators", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d")
        @Nullable
        UUID referralId,

        @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b") @Nullable
        UUID placeId,

        @Schema(examples = "France Services de Rocheval") @Nullable
        String placeName,

        @Schema(description = "How many referrals, for managers and coordinators", examples = "3") @Nullable
        Integer count) {

    static NoticeResponse of(Notice notice, Map<UUID, PlaceView> places) {
        return new NoticeResponse(
                notice.id,
                notice.kind,
                NoticeTopic.of(notice.kind),
                notice.createdAt,
                notice.readAt != null,
                notice.teamId,
                notice.referralId,
                notice.placeId,
                Optional.ofNullable(notice.placeId)
                        .map(places::get)
                        .map(PlaceView::name)
                        .orElse(null),
                notice.many);
    }
}
