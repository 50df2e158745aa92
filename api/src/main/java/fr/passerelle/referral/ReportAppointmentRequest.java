package fr.passerelle.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a place without a member said of an appointment, how and when it said so. */
record ReportAppointmentRequest(
        @NotNull @Schema(examples = "HELD") How how,
        @NotNull @Valid WordOfPlace reported) implements Reportable {

    /** How it went, or that it is called off. */
    @Schema(name = "ReportedAppointmentHow")
    enum How {
        HELD,
        MISSED,
        CANCELLED
    }
}
