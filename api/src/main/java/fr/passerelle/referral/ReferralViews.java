package fr.passerelle.referral;

import fr.passerelle.account.Accounts;
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
import fr.passerelle.referral.ReferralResponse.PersonOfReferral;
import fr.passerelle.referral.ReferralResponse.PlaceOfReferral;
import fr.passerelle.referral.ReferralResponse.SenderOfReferral;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Delays delays;
    private final Accounts accounts;
    private final Caller caller;
    private final Time time;

    ReferralViews(
            Network network,
            Territories territories,
            Persons persons,
            ContactTraces traces,
            Appointments appointments,
            ReferralQuestions questions,
            Delays delays,
            Accounts accounts,
            Caller caller,
            Time time) {
        this.network = network;
        this.territories = territories;
        this.persons = persons;
        this.traces = traces;
        this.appointments = appointments;
        this.questions = questions;
        this.delays = delays;
        this.accounts = accounts;
        this.caller = caller;
        this.time = time;
    }

    ReferralResponse whole(Referral referral) {
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        return whole(referral, appointments.of(referral.id), sides, details(referral));
    }

    /** What the place would see of a draft sent as asked: the same mapper, with nothing stored. */
    ReferralResponse asTheReceiverWouldSee(Referral draft, Agenda agenda, PersonDetails details) {
        return whole(draft, agenda, Set.of(Side.RECEIVER), Optional.of(details));
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
                referral.overrideReason != null,
                agenda.next(time.today().atStartOfDay(Time.ZONE).toInstant())
                        .map(appointment -> appointment.startsAt)
                        .orElse(null),
                next.kind().name(),
                next.by());
    }

    private ReferralResponse whole(Referral referral, Agenda agenda, Set<Side> sides, Optional<PersonDetails> details) {
        return new ReferralResponse(
                referral.id,
                referral.reference,
                referral.status,
                referral.revision,
                sides.stream().sorted().toList(),
                referral.allowedTo(sides).stream().sorted().toList(),
                NextStep.of(referral, agenda, delays),
                isSilent(referral, agenda),
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
                referral.reasonText,
                referral.status == ReferralStatus.DRAFT ? 0L : traces.attempts(referral.id),
                referral.previousReferralId,
                referral.previousLink,
                referral.onwardReferralId,
                sides.contains(Side.RECEIVER) ? claims(List.of(referral)).get(referral.id) : null);
    }

    List<ReferralSummary> summaries(List<Referral> referrals) {
        Map<UUID, PlaceView> places = network.places(ids(referrals.stream().map(referral -> referral.placeId)));
        Map<UUID, TeamView> teams = network.teams(ids(referrals.stream().map(referral -> referral.senderTeamId)));
        Map<String, String> communes = territories.communeNames(
                referrals.stream().map(referral -> referral.communeCode).collect(Collectors.toSet()));
        Map<UUID, PersonDetails> people = persons.open(ids(referrals.stream()
                .filter(referral -> referral.senderTeamId.equals(caller.actingTeamId()))
                .map(referral -> referral.snapshotId)));
        Map<UUID, ClaimOfReferral> claims = claims(referrals.stream()
                .filter(referral -> caller.actingTeamId().equals(referral.receiverTeamId))
                .toList());
        Map<UUID, Agenda> agendas = appointments.of(ids(referrals.stream().map(referral -> referral.id)));
        Set<UUID> asked = askedOf(referrals);
        Map<UUID, Integer> usualDays = network.usualDays(ids(referrals.stream()
                .filter(referral -> referral.status == ReferralStatus.SENT && !referral.isReported())
                .map(referral -> referral.placeId)));
        return referrals.stream()
                .map(referral -> {
                    Agenda agenda = agendas.getOrDefault(referral.id, Agenda.EMPTY);
                    return new ReferralSummary(
                            referral.id,
                            referral.reference,
                            referral.status,
                            referral.revision,
                            NextStep.of(referral, agenda, delays),
                            isSilent(referral, agenda),
                            referral.orientationType,
                            referral.urgent,
                            communes.getOrDefault(referral.communeCode, referral.communeCode),
                            shown(Objects.requireNonNull(teams.get(referral.senderTeamId))),
                            Optional.ofNullable(referral.placeId)
                                    .map(places::get)
                                    .map(PlaceView::name)
                                    .orElse(null),
                            Optional.ofNullable(referral.snapshotId)
                                    .map(people::get)
                                    .map(PersonDetails::callName)
                                    .orElse(null),
                            referral.sentAt,
                            referral.statusSince,
                            referral.isReported(),
                            asked.contains(referral.id),
                            referral.status == ReferralStatus.SENT && !referral.isReported()
                                    ? usualDays.get(referral.placeId)
                                    : null,
                            referral.firstReadAt != null,
                            referral.declineReason,
                            referral.outcome,
                            agenda.current().map(AppointmentOfReferral::of).orElse(null),
                            claims.get(referral.id));
                })
                .toList();
    }

    /** Those under way on which the other side waits for an answer of the acting team. */
    private Set<UUID> askedOf(List<Referral> referrals) {
        UUID team = caller.actingTeamId();
        Set<UUID> asked = new HashSet<>();
        for (Side side : List.of(Side.SENDER, Side.RECEIVER)) {
            asked.addAll(questions.waitingFor(
                    side,
                    referrals.stream()
                            .filter(referral -> !referral.status.hasEnded()
                                    && referral.sidesOf(team).contains(side))
                            .map(referral -> referral.id)
                            .toList()));
        }
        return asked;
    }

    private Map<UUID, ClaimOfReferral> claims(List<Referral> referrals) {
        Set<UUID> members = ids(referrals.stream().map(referral -> referral.claimedBy));
        if (members.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = accounts.names(members);
        Map<UUID, LocalDate> away = accounts.awayUntil(members, caller.actingTeamId(), time.today());
        Map<UUID, ClaimOfReferral> claims = new HashMap<>();
        for (Referral referral : referrals) {
            UUID member = referral.claimedBy;
            if (member != null) {
                claims.put(
                        referral.id,
                        new ClaimOfReferral(
                                names.getOrDefault(member, ""),
                                caller.member().filter(member::equals).isPresent(),
                                Objects.requireNonNull(referral.claimedAt),
                                away.get(member)));
            }
        }
        return claims;
    }

    private boolean isSilent(Referral referral, Agenda agenda) {
        return referral.status == ReferralStatus.SENT
                && agenda.orAgreed(Objects.requireNonNull(referral.sentAt))
                        .isBefore(delays.silentIfSentBefore(referral.territoryCode, referral.urgent));
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

    private String shown(TeamView team) {
        return team.id().equals(caller.actingTeamId()) ? team.name() : team.label();
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

    private static @Nullable AgreementOfReferral agreement(Referral referral) {
        return referral.agreementHow == null
                ? null
                : new AgreementOfReferral(referral.agreementHow, Objects.requireNonNull(referral.agreementGivenOn));
    }

    private static Set<UUID> ids(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
