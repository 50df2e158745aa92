package fr.passerelle.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.exchange.LikenessFact;
import fr.passerelle.territory.NamedCommune;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of an import, with what it would do. */
@Schema(name = "ImportRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportRowResponse(
        @NotNull
        @Schema(
                description =
                        "1-based, as a reader of the file would count; places that are absent come after the last",
                examples = "17")
        Integer row,

        @NotNull @Schema(examples = "UPDATED") RowOutcome outcome,

        @NotNull @Schema(description = "What the source calls it", examples = "structure-62")
        String sourceId,

        @Schema(examples = "France Services de Rocheval") @Nullable
        String name,

        @Schema(description = "The place it feeds, or would create", examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @Nullable
        UUID placeId,

        @NotNull @Schema(description = "CREATED and POSSIBLE_DUPLICATE: what the row says")
        List<FieldValue> fields,

        @NotNull @Schema(description = "What differs between the source and the place, field by field")
        List<FieldChangeResponse> changes,

        @NotNull @Schema(description = "The names of the communes whose codes are said above")
        List<NamedCommune> communes,

        @NotNull List<RowNoteResponse> notes,

        @NotNull @Schema(description = "POSSIBLE_DUPLICATE: the places it may be, the likeliest first")
        List<Candidate> candidates,

        @NotNull
        @Schema(description = "The place was closed because it was absent, and is there again", examples = "false")
        Boolean reopens,

        @NotNull
        @Schema(
                description = "The directory changed under the preview and the row was compared again",
                examples = "false")
        Boolean outdated,

        @Nullable Decision decision) {

    /** One part of a card, as texts. */
    @Schema(name = "FieldValue")
    record FieldValue(
            @NotNull @Schema(examples = "PHONE") CardField field,

            @NotNull @Schema(examples = "[\"+33536490012\"]")
            List<String> values) {}

    /** What the source and the directory say of one field, and what applying does. */
    @Schema(name = "ImportFieldChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldChangeResponse(
            @NotNull @Schema(examples = "PHONE") CardField field,

            @NotNull @Schema(description = "What the directory says", examples = "[\"+33536490012\"]")
            List<String> ours,

            @NotNull @Schema(description = "What the source says now", examples = "[\"+33536490013\"]")
            List<String> theirs,

            @Schema(
                    description = "What the source said last time; absent when it never fed this place",
                    examples = "[\"+33536490011\"]")
            @Nullable
            List<String> before,

            @NotNull
            @Schema(description = "Both changed: ours is kept unless the coordinator turns it over", examples = "true")
            Boolean differing,

            @NotNull @Schema(description = "Whether applying takes what the source says", examples = "false")
            Boolean taken) {

        FieldChangeResponse turned(boolean now) {
            return new FieldChangeResponse(field, ours, theirs, before, differing, now);
        }
    }

    /** A place that the row may be. */
    @Schema(name = "DuplicateCandidate")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Candidate(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            UUID placeId,

            @NotNull @Schema(examples = "Maison France Services de Rocheval")
            String name,

            @NotNull @Schema(examples = "3 place du Marché") String address,
            @NotNull @Schema(examples = "Rocheval") String communeName,

            @Schema(
                    description = "The place is not there yet: this row of the same file would create it",
                    examples = "12")
            @Nullable
            Integer row,

            @NotNull @Schema(description = "Proposed as the same place; else it is only asked", examples = "true")
            Boolean likely,

            @NotNull List<LikenessFact> reasons,

            @Schema(description = "Metres between the two points", examples = "40") @Nullable
            Integer metres) {}

    /** What the coordinator said of the row. */
    @Schema(name = "RowDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(
            @NotNull @Schema(examples = "MERGE") RowChoice choice,

            @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b") @Nullable
            UUID placeId,

            @NotNull @Schema(examples = "2026-11-22T09:18:00Z")
            Instant at) {}
}
