package fr.passerelle.network;

import fr.passerelle.network.CheckPlace.Checked;
import fr.passerelle.platform.problem.FieldError;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What saving would say and keep. */
@Schema(name = "PlaceCheck")
record PlaceCheckResponse(
        @NotNull @Schema(description = "Fields that would be refused")
        List<FieldError> errors,

        @NotNull @Schema(description = "Fields that would be kept otherwise than typed")
        List<FieldRepair> repairs) {

    static PlaceCheckResponse of(Checked checked) {
        return new PlaceCheckResponse(checked.errors(), checked.repairs());
    }
}
