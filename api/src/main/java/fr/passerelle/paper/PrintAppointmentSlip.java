package fr.passerelle.paper;

import fr.passerelle.network.PlaceOnPaper;
import fr.passerelle.network.PlacesOnPaper;
import fr.passerelle.paper.PlaceInWords.Room;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.AppointmentOnPaper;
import fr.passerelle.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.UUID;

/** When and where, large, with the phone to call when it does not suit; neither who nor why. */
@ApplicationScoped
class PrintAppointmentSlip {

    private final Typesetter typesetter;
    private final Referrals referrals;
    private final PlacesOnPaper places;
    private final Time time;

    PrintAppointmentSlip(Typesetter typesetter, Referrals referrals, PlacesOnPaper places, Time time) {
        this.typesetter = typesetter;
        this.referrals = referrals;
        this.places = places;
        this.time = time;
    }

    byte[] of(UUID referral, UUID appointment) {
        AppointmentOnPaper facts = referrals.onPaper(referral, appointment);
        PlaceOnPaper place = places.one(facts.placeId()).orElseThrow();
        return typesetter.fitted(
                1,
                Arrays.stream(Room.values())
                        .map(room -> () -> PaperTemplates.appointmentSlip(slip(facts, place, room))));
    }

    private AppointmentSlip slip(AppointmentOnPaper facts, PlaceOnPaper place, Room room) {
        ZonedDateTime here = facts.startsAt().atZone(Time.ZONE);
        return new AppointmentSlip(
                "Le " + Words.day(here.toLocalDate()),
                "à " + Words.hour(here.toLocalTime()),
                "Prévoyez environ " + facts.minutes() + " minutes.",
                Words.clipped(place.name(), room.name),
                PlaceInWords.address(place, room),
                facts.spot(),
                place.whoToAskFor() == null ? null : "Demandez : " + Words.clipped(place.whoToAskFor(), room.more / 2),
                Words.phone(place.phone()),
                place.whatToBring() == null ? null : Words.clipped(place.whatToBring(), room.more),
                Words.day(DestroyBy.personSheet(time.today(), here.toLocalDate(), null)));
    }
}
