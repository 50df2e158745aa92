package fr.passerelle.bulletin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HumanContactRequest", description = "Without any way: no human contact is known, which is worth saying")
record HumanContactRequest(
        @Size(max = 30) @Schema(description = "At which a human answers; or a short one", examples = "3230") @Nullable
        String phone,

        @Size(max = 200) @Schema(examples = "Accueil d'Aubrelle, mardi et jeudi de 9 h à 12 h") @Nullable
        String counter,

        @Size(max = 200) @Schema(description = "How one gets one", examples = "Au guichet, ou par téléphone") @Nullable
        String appointment,

        @NotNull @Schema(description = "When somebody last tried; today at the latest", examples = "2026-11-20")
        LocalDate verifiedOn) {}
