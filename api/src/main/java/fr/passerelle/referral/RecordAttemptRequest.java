package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One try to reach the person. */
record RecordAttemptRequest(
        @NotNull @Schema(examples = "PHONE") AttemptChannel channel,
        @NotNull @Schema(examples = "false") Boolean reached,

        @NotNull @PastOrPresent @Schema(examples = "2026-11-22")
        LocalDate happenedOn) {}
