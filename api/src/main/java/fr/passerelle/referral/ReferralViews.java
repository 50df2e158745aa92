package fr.passerelle.referral;

import fr.passerelle.assessment.ProfileWord;
import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.network.TeamView;
import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralResponse.AgreementOfReferral;
import fr.passerelle.referral.ReferralResponse.CommuneOfReferral;
import fr.passerelle.referral.ReferralResponse.HandedOver;
import fr.passerelle.referral.ReferralResponse.LaterRightOfReferral;
import fr.passerelle.referral.ReferralResponse.PersonOfReferral;
import fr.passerelle.referral.ReferralResponse.PlaceOfReferral;
import fr.passerelle.referral.ReferralResponse.SenderOfReferral;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a referral to one side: the one place that decides who gets which part of it. */
@ApplicationScoped
class ReferralViews {

    private static final PersonOfReferral NOBODY = new PersonOfReferral(null, null, null);

    private final Network network;
    private final Territories territories;
    private final Persons persons;
    private final ContactTraces traces;
    private final Appointments appointments;
    private final ReferralQuestions questions;
    private final ReferralNotes notes;
    private final Delays delays;
    private final ReferralClaims claims;
    private final Caller caller;
    private final Time time;

    ReferralViews(
            Network network,
            Territories territories,
            Persons persons,
            ContactTraces traces,
            Appointments appointments,
            ReferralQuestions questions,
            ReferralNotes notes,
            Delays delays,
            ReferralClaims claims,
            Caller caller,
            Time time) {
        this.network = network;
        this.territories = territories;
        this.persons = persons;
        this.traces = traces;
        this.appointments = appointments;
        this.questions = questions;
        this.notes = notes;
        this.delays = delays;
        this.claims = claims;
        this.caller = caller;
        this.time = time;
    }

    ReferralResponse whole(Referral referral) {
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        return whole(referral, appointments.of(referral.id), sides, details(referral), notes.of(referral.id));
    }

    /** What the place would see of a draft sent as asked: the same mapper, with nothing stored. */
    ReferralResponse asTheReceiverWouldSee(
            Referral draft, Agenda agenda, PersonDetails details, @Nullable String note) {
        return whole(draft, agenda, Set.of(Side.RECEIVER), Optional.of(details), Optional.ofNullable(note));
    }

    /** What the place sees, but for who the person is; the same whichever side prints it. */
    ReferralOnPaper onPaper(Referral referral) {
        Optional<PersonDetails> details = details(referral);
        Optional<PersonOfReferral> passedOn = details.flatMap(found -> forReceiver(referral, found));
        Agenda agenda = appointments.of(referral.id);
        NextStep next = NextStep.of(referral, agenda, delays);
        return new ReferralOnPaper(
                referral.reference,
                referral.orientationType,
                referral.needCodes(),
                referral.urgent,
                referral.procedureBody,
                communeName(referral.communeCode),
                network.team(referral.senderTeamId).orElseThrow().label(),
                Objects.requireNonNull(referral.placeId),
                Objects.requireNonNull(referral.sentAt).atZone(Time.ZONE).toLocalDate(),
                referral.agreementHow == null ? null : referral.agreementHow.name(),
                referral.contactChannel == null ? null : referral.contactChannel.name(),
                passedOn.map(PersonOfReferral::callName).isPresent(),
                passedOn.map(PersonOfReferral::contact).isPresent(),
                !words(details).isEmpty(),
                notes.wentWith(referral.id),
                referral.overrideReason != null,
                agenda.next(time.today().atStartOfDay(Time.ZONE).toInstant())
                        .map(appointment -> appointment.startsAt)
                        .orElse(null),
                next.kind().name(),
                next.by());
    }

    private ReferralResponse whole(
            Referral referral, Agenda agenda, Set<Side> sides, Optional<PersonDetails> details, Optional<String> note) {
        return new ReferralResponse(
                referral.id,
                referral.reference,
                referral.status,
                referral.revision,
                sides.stream().sorted().toList(),
                referral.allowedTo(sides).stream().sorted().toList(),
                NextStep.of(referral, agenda, delays),
                delays.isSilent(referral, agenda),
                referral.orientationType,
                referral.overrideReason,
                referral.needCodes(),
                referral.urgent,
                referral.procedureBody,
                referral.procedureTopic,
                commune(referral),
                sender(referral, sides),
                place(referral),
                handedOver(referral),
                referral.contactChannel,
                person(referral, sides, details),
                words(details),
                note.orElse(null),
                agreement(referral),
                referral.createdAt,
                referral.sentAt,
                referral.firstReadAt,
                referral.answeredAt,
                referral.firstContactOn,
                referral.statusSince,
                referral.endedAt,
                agenda.inOrder().stream().map(AppointmentOfReferral::of).toList(),
                referral.declineReason,
                referral.betterPlaceId == null ? null : place(referral.betterPlaceId),
                questions.shown(referral),
                referral.holdReason,
                referral.reviewOn,
                referral.cancelReason,
                referral.errorReason,
                referral.outcome,
                referral.outcome == null ? null : referral.outcome.isDelivered(),
                laterRight(referral),
                sides.contains(Side.SENDER) && referral.status == ReferralStatus.CLOSED && referral.mayLeadToRight(),
                referral.reasonText,
                referral.status == ReferralStatus.DRAFT ? 0L : traces.attempts(referral.id),
                referral.previousReferralId,
                referral.previousLink,
                referral.onwardReferralId,
                sides.contains(Side.RECEIVER) ? claims.of(List.of(referral)).get(referral.id) : null);
    }

    private CommuneOfReferral commune(Referral referral) {
        return new CommuneOfReferral(referral.communeCode, communeName(referral.communeCode));
    }

    private String communeName(String code) {
        return territories.commune(code).map(CommunePoint::name).orElse(code);
    }

    private SenderOfReferral sender(Referral referral, Set<Side> sides) {
        TeamView team = network.team(referral.senderTeamId).orElseThrow();
        String name = sides.contains(Side.SENDER) ? team.name() : team.label();
        return new SenderOfReferral(team.id(), name, team.organisationName());
    }

    private @Nullable PlaceOfReferral place(Referral referral) {
        return referral.placeId == null ? null : place(referral.placeId);
    }

    PlaceOfReferral placeOf(Referral sent) {
        return place(Objects.requireNonNull(sent.placeId));
    }

    private PlaceOfReferral place(UUID id) {
        PlaceView place = network.place(id).orElseThrow();
        String commune = communeName(place.communeCode());
        String address = place.address() + ", " + place.postcode() + " " + commune;
        return new PlaceOfReferral(place.id(), place.name(), address, place.phone());
    }

    private static @Nullable HandedOver handedOver(Referral referral) {
        return referral.handedOverBy == null
                ? null
                : new HandedOver(referral.handedOverBy, Objects.requireNonNull(referral.handedOverOn));
    }

    /** Empty too when it was taken back from the acting team. */
    private Optional<PersonDetails> details(Referral referral) {
        return Optional.ofNullable(referral.snapshotId).flatMap(persons::open);
    }

    private static @Nullable PersonOfReferral person(
            Referral referral, Set<Side> sides, Optional<PersonDetails> details) {
        Optional<PersonOfReferral> seen = sides.contains(Side.SENDER)
                ? details.flatMap(ReferralViews::everything)
                : details.flatMap(found -> forReceiver(referral, found));
        return seen.orElse(null);
    }

    /** Nothing, where nothing but words was kept. */
    private static Optional<PersonOfReferral> everything(PersonDetails details) {
        PersonOfReferral all = new PersonOfReferral(details.callName(), details.birthYear(), details.contact());
        return all.equals(NOBODY) ? Optional.empty() : Optional.of(all);
    }

    private static List<ProfileWord> words(Optional<PersonDetails> details) {
        return details.map(PersonDetails::profileWords).orElse(List.of()).stream()
                .map(ProfileWord::valueOf)
                .toList();
    }

    /** Secrecy is not lifted by agreement alone: a name and a contact go only to a place that is to call the person. */
    private static Optional<PersonOfReferral> forReceiver(Referral referral, PersonDetails details) {
        return referral.contactChannel != null && referral.contactChannel.isDirect()
                ? Optional.of(new PersonOfReferral(details.callName(), null, details.contact()))
                : Optional.empty();
    }

    private static @Nullable LaterRightOfReferral laterRight(Referral referral) {
        return referral.laterRight == null
                ? null
                : new LaterRightOfReferral(referral.laterRight, Objects.requireNonNull(referral.laterRightOn));
    }

    private static @Nullable AgreementOfReferral agreement(Referral referral) {
        return referral.agreementHow == null
                ? null
                : new AgreementOfReferral(referral.agreementHow, Objects.requireNonNull(referral.agreementGivenOn));
    }
}
