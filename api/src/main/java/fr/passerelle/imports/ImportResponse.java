package fr.passerelle.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.exchange.CleaningRule;
import fr.passerelle.exchange.SourceFormat;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One import: where it stands and what it found. */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResponse(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e")
        UUID id,

        @NotNull @Schema(examples = "hub-brunes") String sourceKey,
        @NotNull @Schema(examples = "Hub des Brunes") String sourceName,

        @Schema(description = "Whose rows it may touch; absent: all territories", examples = "00") @Nullable
        String territoryCode,

        @NotNull @Schema(examples = "READY") ImportStatus status,
        @NotNull @Schema(examples = "HUB_TABLE") SourceFormat format,
        @NotNull @Schema(examples = "lieux.csv") String fileName,

        @NotNull @Schema(description = "Bytes", examples = "48213")
        Long size,

        @NotNull
        @Schema(
                description = "SHA-256 of the file",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @NotNull @Schema(description = "Fetched by the source's address, not sent by somebody", examples = "false")
        Boolean pulled,

        @NotNull @Schema(description = "Whether the caller sent it", examples = "true")
        Boolean mine,

        @NotNull @Schema(examples = "347") Integer rowsRead,

        @Schema(description = "Absent until the file has been read to its end", examples = "347") @Nullable
        Integer rowsTotal,

        @NotNull OutcomeCounts counts,

        @NotNull
        @Schema(description = "Rows in which the source and a correction by hand differ; ours is kept", examples = "3")
        Integer differing,

        @NotNull
        @Schema(
                description = "Possible duplicates and absent places that nobody has decided on; left as they are",
                examples = "2")
        Integer undecided,

        @NotNull
        @Schema(
                description = "Rows that were compared again because the directory changed under them; look at them",
                examples = "0")
        Integer outdated,

        @NotNull @Schema(description = "What was repaired or flagged, the most frequent first, ten at most")
        List<RuleCount> rules,

        @NotNull @Schema(examples = "2026-11-22T09:14:00Z") Instant receivedAt,
        @Schema(examples = "2026-11-22T09:14:08Z") @Nullable Instant readyAt,
        @Schema(examples = "2026-11-22T09:20:00Z") @Nullable Instant appliedAt,
        @Schema(examples = "2026-11-22T10:00:00Z") @Nullable Instant undoneAt,

        @Schema(description = "FAILED only", examples = "MISSING_COLUMNS") @Nullable
        ImportFailure failure,

        @Schema(
                description = "FAILED only: the columns that are missing, the line or the path in the profile",
                examples = "nom, commune")
        @Nullable
        String failureDetail,

        @Schema(description = "APPLYING and UNDOING only") @Nullable
        WorkProgress progress,

        @Schema(
                description =
                        "READY or APPLIED: why applying or undoing it last ended without any change. OUTDATED: the"
                                + " directory changed since the preview; look at the rows that are outdated, then apply"
                                + " again.",
                examples = "OUTDATED")
        @Nullable
        NothingDone nothingDone,

        @NotNull @Schema(description = "UNDONE only: places that could not be given back as they were")
        List<NotGivenBack> notGivenBack) {

    /** How far applying or undoing is; at most a few seconds old. */
    @Schema(name = "WorkProgress")
    record WorkProgress(
            @NotNull @Schema(examples = "WRITING") WorkStep step,

            @NotNull @Schema(description = "Rows or places that this step has behind it", examples = "12400")
            Integer done,

            @NotNull @Schema(description = "Rows or places of this step; 0 while it waits", examples = "20000")
            Integer total) {

        static @Nullable WorkProgress of(ImportRun run) {
            return run.workStep == null ? null : new WorkProgress(run.workStep, run.workDone, run.workTotal);
        }
    }

    /** How many rows of each outcome. */
    @Schema(name = "OutcomeCounts")
    record OutcomeCounts(
            @NotNull @Schema(examples = "12") Integer created,
            @NotNull @Schema(examples = "30") Integer updated,
            @NotNull @Schema(examples = "296") Integer unchanged,
            @NotNull @Schema(examples = "4") Integer possibleDuplicate,
            @NotNull @Schema(examples = "5") Integer rejected,
            @NotNull @Schema(examples = "0") Integer outside,
            @NotNull @Schema(examples = "2") Integer absent) {}

    /** How often a rule did something. */
    @Schema(name = "RuleCount")
    record RuleCount(
            @NotNull @Schema(examples = "REQUIRED_MISSING") CleaningRule rule,
            @NotNull @Schema(examples = "REPAIRED") RowNoteResponse.Kind kind,
            @NotNull @Schema(examples = "41") Integer count) {}

    /** A place that was touched after the import, or that something refers to. */
    @Schema(name = "NotGivenBack")
    record NotGivenBack(
            @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
            UUID placeId,

            @NotNull @Schema(examples = "France Services de Rocheval")
            String name,

            @NotNull @Schema(examples = "CHANGED_SINCE") Reason reason) {

        @Schema(name = "NotGivenBackReason")
        enum Reason {
            /** Somebody changed it after the import: it stays as it is now. */
            CHANGED_SINCE,
            /** The import created it and something refers to it: closed instead of removed. */
            CLOSED_INSTEAD
        }
    }
}
