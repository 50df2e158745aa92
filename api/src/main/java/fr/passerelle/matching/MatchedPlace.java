package fr.passerelle.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.network.Counters;
import fr.passerelle.network.PlaceOffer;
import fr.passerelle.network.PlaceView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** As much of a place as a choice between three takes; the rest is at its own address. */
@Schema(name = "MatchedPlace")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchedPlace(
        @NotNull @Schema(examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        UUID id,

        @NotNull @Schema(examples = "France Services de Rocheval")
        String name,

        @NotNull @Schema(description = "Typology codes of the standard", examples = "[\"RFS\"]")
        List<String> kinds,

        @NotNull @Schema(description = "INSEE code", examples = "00012")
        String communeCode,

        @NotNull @Schema(examples = "Rocheval") String communeName,
        @NotNull @Schema(examples = "3 place du Marché") String address,
        @NotNull @Schema(examples = "00120") String postcode,

        @Schema(description = "E.164, or a short number as dialled", examples = "+33536490012") @Nullable
        String phone,

        @NotNull
        @Schema(description = "Whether a referral can be sent to it here; if not, by phone or paper", examples = "true")
        Boolean connected,

        @NotNull
        @Schema(
                description =
                        "Whether the staff who answer are bound by professional secrecy: a note may go with a referral",
                examples = "false")
        Boolean boundBySecrecy) {

    static MatchedPlace of(PlaceOffer offer) {
        return new MatchedPlace(
                offer.id(),
                offer.place().name(),
                offer.kinds(),
                offer.place().communeCode(),
                offer.communeName(),
                offer.place().address(),
                offer.place().postcode(),
                offer.place().phone(),
                offer.connected(),
                offer.boundBySecrecy());
    }

    static MatchedPlace of(Counters.Counter counter) {
        PlaceView place = counter.place();
        return new MatchedPlace(
                place.id(),
                place.name(),
                counter.kinds(),
                place.communeCode(),
                counter.communeName(),
                place.address(),
                place.postcode(),
                place.phone(),
                counter.connected(),
                counter.boundBySecrecy());
    }
}
