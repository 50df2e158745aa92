package fr.passerelle.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller asked for and where it stands, newest first. */
@Schema(name = "MyRequests")
record MyRequestsResponse(
        @NotNull List<JoinRequestResponse> joinRequests,
        @NotNull List<AdmissionResponse> admissions) {}
