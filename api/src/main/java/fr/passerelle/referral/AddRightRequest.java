package fr.passerelle.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AddRightRequest(
        @NotNull @Schema(examples = "RIGHT_OPENED") LaterRight right) {}
