package fr.passerelle.bulletin;

import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "BulletinEntryRequest",
        description = "REFERENT: phone or mail. MEETING: on, where. TRAINING: on, and link, phone or mail."
                + " DEMATERIALISATION: body, on, words. What a kind does not have is refused")
record BulletinEntryRequest(
        @NotNull @Schema(examples = "DEMATERIALISATION") EntryKind kind,

        @NotBlank
        @Size(max = 120)
        @Schema(
                description = "A referent's function; the name of a meeting, a training or a procedure",
                examples = "Demande de carte grise")
        String title,

        @Schema(examples = "PREFECTURE") @Nullable ProcedureBody body,

        @Size(max = 120) @Schema(description = "REFERENT only", examples = "Conseil départemental") @Nullable
        String organisation,

        @Size(max = 80)
        @Schema(
                description = "A professional, in their function. REFERENT, TRAINING",
                examples = "Accueil des partenaires")
        @Nullable
        String contactName,

        @Size(max = 30)
        @Schema(description = "Or a short one. REFERENT, TRAINING", examples = "05 36 49 00 10")
        @Nullable
        String phone,

        @Size(max = 120) @Schema(description = "REFERENT, TRAINING", examples = "referent@exemple.invalid") @Nullable
        String mail,

        @Schema(description = "Its day; of a DEMATERIALISATION the first one", examples = "2027-01-04") @Nullable
        LocalDate on,

        @Pattern(regexp = BulletinEntry.TIME) @Schema(description = "MEETING, TRAINING", examples = "09:30") @Nullable
        String beginsAt,

        @Pattern(regexp = BulletinEntry.TIME) @Schema(description = "MEETING, TRAINING", examples = "12:00") @Nullable
        String endsAt,

        @Size(max = 160) @Schema(description = "MEETING, TRAINING", examples = "Salle des fêtes d'Aubrelle") @Nullable
        String where,

        @Size(max = 300)
        @Schema(
                description = "https. MEETING, TRAINING, DEMATERIALISATION",
                examples = "https://exemple.invalid/inscription")
        @Nullable
        String link,

        @Size(max = 400)
        @Schema(description = "What changes, for whom it is", examples = "La demande se fait en ligne seulement.")
        @Nullable
        String words,

        @Size(max = 400)
        @Schema(
                description = "What can still be done without the internet. DEMATERIALISATION",
                examples = "Un point d'accueil reste ouvert le mardi.")
        @Nullable
        String alternative) {}
