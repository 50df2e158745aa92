package fr.passerelle.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HumanContact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HumanContactResponse(
        @NotNull @Schema(examples = "CAF") ProcedureBody body,
        @NotNull @Schema(examples = "KNOWN") HumanContactState state,

        @Schema(description = "Digits of a short number, else E.164", examples = "3230") @Nullable
        String phone,

        @Schema(examples = "Accueil d'Aubrelle, mardi et jeudi de 9 h à 12 h") @Nullable
        String counter,

        @Schema(examples = "Au guichet, ou par téléphone") @Nullable
        String appointment,

        @Schema(examples = "2026-11-20") @Nullable LocalDate verifiedOn,

        @NotNull @Schema(description = "Verified more than six months ago", examples = "false")
        Boolean old,

        @NotNull
        @Schema(description = "What If-Match must say, in quotes, when it is replaced; 0 until it was", examples = "2")
        Integer version) {

    private static final int OLD_AFTER_MONTHS = 6;

    static HumanContactResponse of(HumanContact contact, LocalDate today) {
        LocalDate verified = contact.verifiedOn;
        return new HumanContactResponse(
                contact.body,
                contact.state(),
                contact.phone,
                contact.counter,
                contact.appointment,
                verified,
                verified != null && verified.isBefore(today.minusMonths(OLD_AFTER_MONTHS)),
                contact.version);
    }
}
