package fr.passerelle.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said about an error of the directory, and what became of it. */
final class ErrorReportRequests {

    private ErrorReportRequests() {}

    @Schema(name = "CreateErrorReportRequest")
    record Create(
            @NotNull @Schema(description = "What is wrong", examples = "PHONE")
            ErrorReport.Wrong wrong,

            @Size(max = 280)
            @Schema(
                    description =
                            "About the place; an e-mail address, a mobile phone, a long number or a name is refused",
                    examples = "Le bon numéro est le 05 36 49 00 02")
            @Nullable
            String note) {}

    @Schema(name = "CloseErrorReportRequest")
    record Close(@NotNull @Schema(examples = "FIXED") ErrorReport.Outcome outcome) {}
}
