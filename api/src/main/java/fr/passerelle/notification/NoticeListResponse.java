package fr.passerelle.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of my notices, latest first. */
@Schema(name = "NoticeList")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeListResponse(
        @NotNull List<NoticeResponse> items,

        @NotNull @Schema(description = "Of all, not only of these", examples = "3")
        Long unread,

        @Schema(
                description = "Send it as before to go on; absent at the end",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        @Nullable
        UUID next) {}
