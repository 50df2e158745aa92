package fr.passerelle.bulletin;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.assessment.ProcedureBody;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which fields it has depends on its kind: see the request. */
@Schema(name = "BulletinEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulletinEntryResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        UUID id,

        @NotNull @Schema(examples = "DEMATERIALISATION") EntryKind kind,

        @NotNull @Schema(examples = "Demande de carte grise")
        String title,

        @Schema(examples = "PREFECTURE") @Nullable ProcedureBody body,

        @Schema(examples = "Conseil départemental") @Nullable
        String organisation,

        @Schema(examples = "Accueil des partenaires") @Nullable
        String contactName,

        @Schema(description = "Digits of a short number, else E.164", examples = "+33536490010") @Nullable
        String phone,

        @Schema(examples = "referent@exemple.invalid") @Nullable
        String mail,

        @Schema(examples = "2027-01-04") @Nullable LocalDate on,
        @Schema(examples = "09:30") @Nullable String beginsAt,
        @Schema(examples = "12:00") @Nullable String endsAt,

        @Schema(examples = "Salle des fêtes d'Aubrelle") @Nullable
        String where,

        @Schema(examples = "https://exemple.invalid/inscription") @Nullable
        String link,

        @Schema(examples = "La demande se fait en ligne seulement.") @Nullable
        String words,

        @Schema(examples = "Un point d'accueil reste ouvert le mardi.") @Nullable
        String alternative,

        @NotNull @Schema(description = "What If-Match must say, in quotes, when it is replaced", examples = "0")
        Integer version,

        @NotNull @Schema(examples = "2026-11-23T09:00:00Z") Instant changedAt) {

    static BulletinEntryResponse of(BulletinEntry entry) {
        return new BulletinEntryResponse(
                entry.id,
                entry.kind,
                entry.title,
                entry.body,
                entry.organisation,
                entry.contactName,
                entry.phone,
                entry.mail,
                entry.on,
                entry.beginsAt,
                entry.endsAt,
                entry.where,
                entry.link,
                entry.words,
                entry.alternative,
                entry.version,
                entry.changedAt);
    }
}
