package fr.passerelle.paper;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.network.PlaceOnPaper;
import fr.passerelle.network.PlacesOnPaper;
import fr.passerelle.paper.PersonSheet.Sent;
import fr.passerelle.paper.PersonSheetRequest.ThingToBring;
import fr.passerelle.paper.PlaceInWords.Room;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralOnPaper;
import fr.passerelle.referral.ReferralPaper;
import fr.passerelle.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The person's sheet: by itself, or of a referral, where it says what was passed on. Nothing is stored or logged. */
@ApplicationScoped
class PrintPersonSheet {

    private final Typesetter typesetter;
    private final PlacesOnPaper places;
    private final Referrals referrals;
    private final Time time;
    private final Optional<String> webUrl;

    PrintPersonSheet(
            Typesetter typesetter,
            PlacesOnPaper places,
            Referrals referrals,
            Time time,
            @ConfigProperty(name = "passerelle.web-url") Optional<String> webUrl) {
        this.typesetter = typesetter;
        this.places = places;
        this.referrals = referrals;
        this.time = time;
        this.webUrl = webUrl;
    }

    private record Asked(
            OrientationType type,
            @Nullable PlaceOnPaper place,
            @Nullable Instant appointment,
            Set<ThingToBring> bring,
            @Nullable Sent sent,
            LocalDate destroyAfter,
            boolean withoutInternet) {}

    byte[] alone(PersonSheetRequest request) {
        if (!request.orientationType().leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
        }
        LocalDate day = day(request.appointment());
        if (day != null && day.isBefore(time.today())) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "appointment", "is over already");
        }
        return print(new Asked(
                request.orientationType(),
                request.placeId() == null ? null : requirePlace(request.placeId()),
                request.appointment(),
                request.bring() == null || request.bring().isEmpty() ? Set.of() : EnumSet.copyOf(request.bring()),
                null,
                DestroyBy.personSheet(time.today(), day, null),
                Boolean.TRUE.equals(request.withoutInternet())));
    }

    byte[] of(UUID referral, boolean withoutInternet) {
        ReferralOnPaper facts = referrals.onPaper(referral, ReferralPaper.PERSON_SHEET);
        PlaceOnPaper place = requirePlace(facts.placeId());
        return print(new Asked(
                facts.orientationType(),
                place,
                facts.appointment(),
                Set.of(),
                sent(facts, place),
                DestroyBy.personSheet(time.today(), day(facts.appointment()), facts.nextStepBy()),
                withoutInternet));
    }

    private byte[] print(Asked asked) {
        return typesetter.fitted(
                1, Arrays.stream(Room.values()).map(room -> () -> PaperTemplates.personSheet(sheet(asked, room))));
    }

    private PersonSheet sheet(Asked asked, Room room) {
        PlaceOnPaper place = asked.place;
        return new PersonSheet(
                Words.day(time.today()),
                Words.of("help", asked.type),
                Words.of("help." + asked.type + ".text"),
                place == null ? null : PlaceInWords.of(place, time.today(), room),
                place == null || asked.withoutInternet
                        ? null
                        : PlaceCode.of(webUrl, place.id(), Words.clipped(place.name(), room.name))
                                .orElse(null),
                asked.appointment == null ? null : "Le " + Words.moment(asked.appointment),
                bring(asked, room),
                asked.sent,
                asked.sent == null || asked.withoutInternet
                        ? null
                        : webUrl.map(PrintPersonSheet::followPage).orElse(null),
                Words.day(asked.destroyAfter));
    }

    /** As one types it: without the scheme. */
    private static String followPage(String url) {
        return url.replaceFirst("^https?://", "").replaceAll("/+$", "") + "/suivi";
    }

    private static List<String> bring(Asked asked, Room room) {
        String byPlace = asked.place == null ? null : asked.place.whatToBring();
        return Stream.concat(
                        asked.bring.stream().map(thing -> Words.of("bring", thing)),
                        Stream.ofNullable(byPlace).map(text -> Words.clipped(text, room.more)))
                .toList();
    }

    /** All that the place was given, as {@code ReferralResponse} shows it to the receiving side, in words. */
    private static Sent sent(ReferralOnPaper facts, PlaceOnPaper place) {
        String what = Stream.of(
                        Stream.of("l’aide choisie, votre commune (" + facts.communeName() + ")"),
                        facts.needs().stream().map(need -> Words.of("need", need)),
                        Stream.ofNullable(facts.procedureBody()).map(body -> Words.of("body", body)),
                        facts.urgent() ? Stream.of("que c’est urgent") : Stream.<String>of(),
                        Stream.ofNullable(facts.contactChannel()).map(channel -> Words.of("reach." + channel)),
                        facts.wordsSent() ? Stream.of("ce qui aide à bien vous recevoir") : Stream.<String>of(),
                        facts.noteSent() ? Stream.of("un mot relu avec vous") : Stream.<String>of(),
                        facts.reasonSent() ? Stream.of("la raison du choix") : Stream.<String>of(),
                        Stream.ofNullable(facts.appointment()).map(any -> "le rendez-vous proposé"))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        String next = Words.of(Words.has("next." + facts.nextStep()) ? "next." + facts.nextStep() : "next.OTHER");
        return new Sent(
                "Référence " + facts.reference() + ".",
                "Le " + Words.day(facts.sentOn()) + ", par " + Words.clipped(facts.senderLabel(), 60) + ", à "
                        + Words.clipped(place.name(), 60) + " :",
                what + ".",
                who(facts),
                facts.nextStepBy() == null
                        ? next + "."
                        : next + ", au plus tard le " + Words.day(facts.nextStepBy()) + ".");
    }

    private static String who(ReferralOnPaper facts) {
        if (facts.nameSent() || facts.contactSent()) {
            String given = facts.nameSent() && facts.contactSent()
                    ? "votre prénom ou vos initiales, et de quoi vous joindre"
                    : facts.nameSent() ? "votre prénom ou vos initiales" : "de quoi vous joindre";
            return "Avec votre accord : " + given + ".";
        }
        return "Ni votre nom, ni votre téléphone, ni votre adresse.";
    }

    private PlaceOnPaper requirePlace(UUID id) {
        return places.one(id)
                .orElseThrow(() -> Problem.field(ProblemType.INVALID_REQUEST, "placeId", "no place has this id here"));
    }

    static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(Time.ZONE).toLocalDate();
    }
}
