package fr.passerelle.referral;

import fr.passerelle.assessment.ProfileWord;
import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.person.Contact;
import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralDesk.Change;
import fr.passerelle.referral.SendReferralRequest.PersonRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Sends a draft to one place, with the person's agreement for that very place. */
@ApplicationScoped
class SendReferral {

    private static final PersonDetails NOTHING = new PersonDetails(null, null, null, List.of());

    private final ReferralDesk desk;
    private final ReferralRows referrals;
    private final ReferralViews views;
    private final Appointments appointments;
    private final ReferralNotes notes;
    private final Network network;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    SendReferral(
            ReferralDesk desk,
            ReferralRows referrals,
            ReferralViews views,
            Appointments appointments,
            ReferralNotes notes,
            Network network,
            Persons persons,
            Audit audit,
            Caller caller,
            Time time) {
        this.desk = desk;
        this.referrals = referrals;
        this.views = views;
        this.appointments = appointments;
        this.notes = notes;
        this.network = network;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> send(UUID id, SendReferralRequest request, Conditions conditions) {
        conditions.requireKey();
        PersonDetails details = normalised(request);
        AskQuestion.guard("note", request.note());
        return desk.carryOut(ReferralCommand.SEND, id, request, conditions, draft -> {
            UUID receiver = fill(draft, request);
            if (!details.equals(NOTHING)) {
                draft.snapshotId = persons.seal(details, draft.senderTeamId, receiver);
            }
            if (request.note() != null) {
                notes.write(id, request.note());
            }
            Instant agreed = request.appointmentAt();
            if (agreed != null) {
                appointments.book(id, agreed, Appointment.USUAL_MINUTES, null, "appointmentAt");
            }
            draft.sentAt = time.now();
            draft.moveTo(ReferralStatus.SENT, ReferralCommand.SEND, time.now());
            return Change.of(draft, inCodes(request));
        });
    }

    /** Shows exactly what the place would see, by the same mapper, and stores nothing. */
    @TeamTransaction
    ReferralResponse preview(UUID id, SendReferralRequest request) {
        PersonDetails details = normalised(request);
        AskQuestion.guard("note", request.note());
        Referral draft = referrals.visible(id);
        if (draft.status != ReferralStatus.DRAFT) {
            throw ReferralDesk.notAllowed(draft, draft.sidesOf(caller.actingTeamId()));
        }
        audit.record("PREVIEW", "REFER_A_PERSON", List.of(id), Map.of());
        referrals.getEntityManager().detach(draft);
        fill(draft, request);
        return views.asTheReceiverWouldSee(draft, agreed(id, request), details, request.note());
    }

    private Agenda agreed(UUID id, SendReferralRequest request) {
        return request.appointmentAt() == null
                ? Agenda.EMPTY
                : new Agenda(List.of(appointments.planned(
                        id, request.appointmentAt(), Appointment.USUAL_MINUTES, null, "appointmentAt")));
    }

    private static Map<String, String> inCodes(SendReferralRequest request) {
        Map<String, String> detail = new TreeMap<>(Map.of(
                "place", request.placeId().toString(),
                "agreement", request.agreement().how().name(),
                "channel", request.contactChannel().name()));
        if (request.appointmentAt() != null) {
            detail.put("appointment", request.appointmentAt().toString());
        }
        return detail;
    }

    private UUID fill(Referral draft, SendReferralRequest request) {
        PlaceView place = network.place(request.placeId())
                .orElseThrow(() -> Problem.field(ProblemType.RULE_NOT_MET, "placeId", "is not a place known here"));
        UUID receiver = place.team()
                .filter(team -> network.isConnected(place.id()))
                .orElseThrow(() -> new Problem(
                        ProblemType.PLACE_NOT_CONNECTED, "Call the place or give the person its address on paper."));
        refuseWhileAnotherTakesOver(place.id());
        refuseNoteWithoutSecrecy(receiver, request);
        agreed(draft, place, request);
        draft.receiverTeamId = receiver;
        return receiver;
    }

    /** The place, with the person's agreement for that very place. */
    static void agreed(Referral draft, PlaceView place, SendReferralRequest request) {
        if (!request.agreement().placeId().equals(place.id())) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET, "agreement.placeId", "must be the place that the referral goes to");
        }
        draft.placeId = place.id();
        draft.contactChannel = request.contactChannel();
        draft.agreementHow = request.agreement().how();
        draft.agreementGivenOn = request.agreement().givenOn();
        draft.agreementPlaceId = place.id();
    }

    /**
     * Nothing lands in an empty inbox while another is read: the person agrees to that place instead, for nothing is
     * passed on by itself. Where nobody takes over it is sent, and its delays count the days on which the place is there.
     */
    private void refuseWhileAnotherTakesOver(UUID place) {
        network.takesOverToday(place).ifPresent(other -> {
            throw new Problem(ProblemType.PLACE_AWAY, "Ask the person to agree to the place that takes over.")
                    .with("takenOverBy", other.id())
                    .with("takenOverByName", other.name());
        });
    }

    /** Agreement alone does not lift secrecy: words are passed on only to staff who are bound by it themselves. */
    private void refuseNoteWithoutSecrecy(UUID receiver, SendReferralRequest request) {
        if (request.note() != null && !network.team(receiver).orElseThrow().boundBySecrecy()) {
            throw Problem.field(
                    ProblemType.RULE_NOT_MET,
                    "note",
                    "cannot go to a place whose staff are not bound by professional secrecy: leave it out");
        }
    }

    private static PersonDetails normalised(SendReferralRequest request) {
        PersonRequest person = request.person();
        boolean direct = request.contactChannel().isDirect();
        if (direct && (person == null || person.contact() == null)) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "person.contact", "is needed for this contact channel");
        }
        List<String> words = words(request);
        if (person == null) {
            return new PersonDetails(null, null, null, words);
        }
        String contact = null;
        if (direct && person.contact() != null) {
            contact = Contact.normalised(request.contactChannel(), person.contact())
                    .orElseThrow(() -> Problem.field(
                            ProblemType.INVALID_REQUEST,
                            "person.contact",
                            "is not a phone number or e-mail address that can be used"));
        }
        return new PersonDetails(person.callName(), person.birthYear(), contact, words);
    }

    private static List<String> words(SendReferralRequest request) {
        Set<ProfileWord.Dimension> said = EnumSet.noneOf(ProfileWord.Dimension.class);
        if (!request.words().stream().map(ProfileWord::dimension).allMatch(said::add)) {
            throw Problem.field(ProblemType.RULE_NOT_MET, "profileWords", "must say one thing of each dimension");
        }
        return request.words().stream().map(Enum::name).toList();
    }
}
