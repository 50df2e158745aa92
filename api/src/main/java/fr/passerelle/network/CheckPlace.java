package fr.passerelle.network;

import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Distance;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a card can be kept, and as what: the same for the check beside each field and for the saving itself. */
@ApplicationScoped
class CheckPlace {

    private static final int FARTHEST_KM = 30;

    private final Territories territories;
    private final Competences competences;

    CheckPlace(Territories territories, Competences competences) {
        this.territories = territories;
        this.competences = competences;
    }

    /** @param card as it would be kept; where there are errors, as it was typed */
    record Checked(PlaceCard card, List<FieldError> errors, List<FieldRepair> repairs) {

        /** @throws Problem invalid-request (400) that names every field that is wrong */
        PlaceCard orRefuse() {
            if (!errors.isEmpty()) {
                throw new Problem(ProblemType.INVALID_REQUEST, "See errors for each field.").with("errors", errors);
            }
            return card;
        }
    }

    Checked check(PlaceCardRequest typed, String source, LocalDate verifiedOn) {
        CardCheck check = new CardCheck();
        Optional<CommunePoint> commune = commune(check, typed.communeCode());
        boolean given = point(check, typed, commune);
        PlaceCard card = new PlaceCard(
                check.required("name", typed.name(), 200),
                check.pivot("pivot", typed.pivot()),
                Objects.requireNonNullElse(typed.communeCode(), ""),
                postcode(check, typed.postcode()),
                check.required("address", typed.address(), 200),
                check.optional("addressComplement", typed.addressComplement(), 200),
                given
                        ? value(typed.longitude())
                        : commune.map(CommunePoint::longitude).orElse(0.0),
                given
                        ? value(typed.latitude())
                        : commune.map(CommunePoint::latitude).orElse(0.0),
                given ? Located.GIVEN : Located.COMMUNE,
                some(check, "kinds", check.codes("kinds", typed.kinds(), Vocabulary.KINDS)),
                check.phone("phone", typed.phone()),
                check.each("otherPhones", typed.otherPhones(), check::phone),
                check.each("emails", typed.emails(), check::email),
                check.each("websites", typed.websites(), check::web),
                check.openingHours("openingHours", typed.openingHours()),
                check.optional("summary", typed.summary(), 280),
                check.optional("description", typed.description(), 4000),
                source,
                check.codes("itinerance", typed.itinerance(), Vocabulary.ITINERANCE),
                check.optional("parentStructure", typed.parentStructure(), 200),
                verifiedOn,
                some(check, "services", check.codes("services", typed.services(), Vocabulary.SERVICES)),
                check.codes("publics", typed.publics(), Vocabulary.PUBLICS),
                check.codes("specialCare", typed.specialCare(), Vocabulary.SPECIAL_CARE),
                check.codes("fees", typed.fees(), Vocabulary.FEES),
                check.codes("programmes", typed.programmes(), Vocabulary.PROGRAMMES),
                check.codes("trainingLabels", typed.trainingLabels(), Vocabulary.TRAINING_LABELS),
                check.each("otherLabels", typed.otherLabels(), (field, label) -> check.optional(field, label, 200)),
                check.codes("accessModes", typed.accessModes(), Vocabulary.ACCESS_MODES),
                check.codes("supportModes", typed.supportModes(), Vocabulary.SUPPORT_MODES),
                check.web("accessibilityUrl", typed.accessibilityUrl()),
                check.web("bookingUrl", typed.bookingUrl()),
                check.languages("languages", typed.languages()),
                check.codes("equipment", typed.equipment(), Vocabulary.EQUIPMENT),
                typed.stepFree(),
                typed.atHome(),
                check.optional("whoToAskFor", typed.whoToAskFor(), 200),
                check.optional("whatToBring", typed.whatToBring(), 500),
                check.optional("doesNotDo", typed.doesNotDo(), 500),
                competences.checked(check, "competentFor", typed.competentFor()));
        return new Checked(card, check.errors(), check.repairs());
    }

    private Optional<CommunePoint> commune(CardCheck check, @Nullable String code) {
        Optional<CommunePoint> commune =
                Optional.ofNullable(code).filter(typed -> !typed.isBlank()).flatMap(territories::commune);
        if (commune.isEmpty()) {
            check.wrong("communeCode", "is not the INSEE code of a commune that is known here");
        }
        return commune;
    }

    /** Whether a usable point was given; a point far from its commune is a slip, never kept and never moved. */
    private static boolean point(CardCheck check, PlaceCardRequest typed, Optional<CommunePoint> commune) {
        Double longitude = typed.longitude();
        Double latitude = typed.latitude();
        if (longitude == null && latitude == null) {
            return false;
        }
        if (longitude == null || latitude == null) {
            check.wrong(longitude == null ? "longitude" : "latitude", "is needed with the other of the two");
            return false;
        }
        double km = commune.map(at -> Distance.km(at.latitude(), at.longitude(), latitude, longitude))
                .orElse(0.0);
        if (!(km <= FARTHEST_KM)) {
            check.wrong("latitude", "is with longitude more than %d km from the commune".formatted(FARTHEST_KM));
        }
        return true;
    }

    private static String postcode(CardCheck check, @Nullable String typed) {
        String text = typed == null ? "" : typed.replaceAll("\\s", "");
        if (!text.matches("[0-9]{5}")) {
            check.wrong("postcode", "has five digits");
        }
        return text;
    }

    private static List<String> some(CardCheck check, String field, List<String> codes) {
        if (codes.isEmpty()) {
            check.wrong(field, "needs at least one");
        }
        return codes;
    }

    private static double value(@Nullable Double given) {
        return given == null ? 0 : given;
    }
}
