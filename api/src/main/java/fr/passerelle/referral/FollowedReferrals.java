package fr.passerelle.referral;

import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.network.TeamView;
import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.audit.AuditEntry;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.FollowedReferral.Look;
import fr.passerelle.referral.FollowedReferral.PassedOn;
import fr.passerelle.referral.FollowedReferral.Standing;
import fr.passerelle.referral.ReferralDesk.Change;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The room's door for the person a referral is about: what they may see of it, and their right to change their mind.
 * The caller is the person, acting with the eyes of the team that made the referral.
 */
@ApplicationScoped
public class FollowedReferrals {

    /** Entries of the trail that changed nothing. */
    private static final Set<String> READINGS =
            Set.of("READ", "FIRST_READ", "READ_HISTORY", "EXPORT_HISTORY", "LIST", "PREVIEW", "PRINT");

    /** What is kept sealed and can be taken back. */
    private static final Set<PassedOn> OF_THE_PERSON =
            Set.of(PassedOn.CALL_NAME, PassedOn.CONTACT, PassedOn.PROFILE_WORDS);

    private final ReferralRows referrals;
    private final ReferralDesk desk;
    private final Network network;
    private final Territories territories;
    private final Persons persons;
    private final ReferralNotes notes;
    private final Delays delays;
    private final Appointments appointments;
    private final PublishEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    FollowedReferrals(
            ReferralRows referrals,
            ReferralDesk desk,
            Network network,
            Territories territories,
            Persons persons,
            ReferralNotes notes,
            Delays delays,
            Appointments appointments,
            PublishEvents events,
            Audit audit,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.desk = desk;
        this.network = network;
        this.territories = territories;
        this.persons = persons;
        this.notes = notes;
        this.delays = delays;
        this.appointments = appointments;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    /**
     * For a member of the sending team who hands the person their code.
     *
     * @throws Problem not-found (404), not-your-side (403), command-not-allowed (409) for a draft
     */
    public void requireSentByOwnTeam(UUID id) {
        Referral referral = referrals.visible(id);
        Set<Side> sides = referral.sidesOf(caller.actingTeamId());
        if (!sides.contains(Side.SENDER)) {
            throw new Problem(ProblemType.NOT_YOUR_SIDE, "The team that made the referral gives the code.").about(id);
        }
        if (referral.status == ReferralStatus.DRAFT) {
            throw ReferralDesk.notAllowed(referral, sides);
        }
    }

    @TeamTransaction
    public FollowedReferral read(UUID id) {
        Referral referral = referrals.visible(id);
        audit.record("READ", "OWN_REFERRAL", List.of(id), Map.of());
        return seen(referral);
    }

    /**
     * The person takes their agreement back: a referral on its way is called off, and the place loses what it could see
     * at once; both sides are told. Taking it back again changes nothing.
     */
    @TeamTransaction
    public FollowedReferral withdraw(UUID id) {
        Referral referral = referrals.lock(id);
        if (referral.allowedTo(Set.of(Side.PERSON)).contains(ReferralCommand.CANCEL)) {
            desk.carryOutAsPerson(ReferralCommand.CANCEL, referral, open -> {
                open.cancelReason = CancelReason.AGREEMENT_WITHDRAWN;
                open.moveTo(ReferralStatus.CANCELLED, ReferralCommand.CANCEL, time.now());
                Optional.ofNullable(open.snapshotId).ifPresent(persons::takeBack);
                return Change.of(open, Map.of("reason", CancelReason.AGREEMENT_WITHDRAWN.name()));
            });
        } else if (placeStillSees(referral)) {
            Optional.ofNullable(referral.snapshotId).ifPresent(persons::takeBack);
            audit.record("WITHDRAW", "OWN_DECISION", List.of(id), Map.of());
            events.tell(id, PublishEvents.WITHDRAWN);
        }
        return seen(referral);
    }

    private FollowedReferral seen(Referral referral) {
        TeamView sender = network.team(referral.senderTeamId).orElseThrow();
        boolean stillSees = placeStillSees(referral);
        Agenda agenda = appointments.of(referral.id);
        Optional<Appointment> meeting = referral.status.hasEnded()
                ? Optional.empty()
                : agenda.next(time.today().atStartOfDay(Time.ZONE).toInstant());
        return new FollowedReferral(
                standing(referral),
                referral.orientationType,
                referral.needCodes(),
                referral.procedureBody,
                day(Objects.requireNonNull(referral.sentAt)),
                referral.status.hasEnded()
                        ? null
                        : NextStep.of(referral, agenda, delays).by(),
                meeting.map(next -> next.startsAt).orElse(null),
                meeting.map(next -> next.spot).orElse(null),
                place(Objects.requireNonNull(referral.placeId)),
                new FollowedReferral.Referrer(sender.label(), sender.organisationName()),
                List.copyOf(passedOn(referral)),
                stillSees,
                stillSees || referral.allowedTo(Set.of(Side.PERSON)).contains(ReferralCommand.CANCEL),
                looks(referral));
    }

    private static Standing standing(Referral referral) {
        return switch (referral.status) {
            case DRAFT -> throw new IllegalStateException("A draft has no code");
            case SENT -> referral.firstReadAt == null ? Standing.SENT : Standing.SEEN;
            case ACCEPTED -> Standing.ACCEPTED;
            case IN_PROGRESS -> Standing.IN_PROGRESS;
            case ON_HOLD -> Standing.ON_HOLD;
            case CLOSED ->
                referral.outcome != null && referral.outcome.isDelivered()
                        ? Standing.HELPED
                        : Standing.ENDED_WITHOUT_HELP;
            case DECLINED -> Standing.DECLINED;
            case EXPIRED -> Standing.NO_ANSWER;
            case CANCELLED ->
                referral.cancelReason == CancelReason.AGREEMENT_WITHDRAWN ? Standing.WITHDRAWN : Standing.CANCELLED;
            case ENTERED_IN_ERROR -> Standing.ENTERED_IN_ERROR;
        };
    }

    private FollowedReferral.Place place(UUID id) {
        PlaceView place = network.place(id).orElseThrow();
        String commune =
                territories.commune(place.communeCode()).map(CommunePoint::name).orElse(place.communeCode());
        return new FollowedReferral.Place(
                place.name(), place.address() + ", " + place.postcode() + " " + commune, place.phone());
    }

    private boolean placeStillSees(Referral referral) {
        boolean details = referral.snapshotId != null
                && persons.isShared(referral.snapshotId)
                && passedOn(referral).stream().anyMatch(OF_THE_PERSON::contains);
        return details || notes.of(referral.id).isPresent();
    }

    /** As {@link ReferralViews} shows it to the place. */
    private Set<PassedOn> passedOn(Referral referral) {
        EnumSet<PassedOn> passed = EnumSet.of(PassedOn.NEEDS, PassedOn.COMMUNE);
        if (referral.procedureBody != null) {
            passed.add(PassedOn.PROCEDURE_BODY);
        }
        if (referral.procedureTopic != null) {
            passed.add(PassedOn.PROCEDURE_TOPIC);
        }
        if (referral.urgent) {
            passed.add(PassedOn.URGENCY);
        }
        Optional<PersonDetails> details =
                Optional.ofNullable(referral.snapshotId).flatMap(persons::open);
        details.filter(any -> !any.profileWords().isEmpty()).ifPresent(any -> passed.add(PassedOn.PROFILE_WORDS));
        if (notes.wentWith(referral.id)) {
            passed.add(PassedOn.NOTE);
        }
        if (referral.contactChannel != null && referral.contactChannel.isDirect()) {
            details.map(PersonDetails::callName).ifPresent(any -> passed.add(PassedOn.CALL_NAME));
            details.map(PersonDetails::contact).ifPresent(any -> passed.add(PassedOn.CONTACT));
        }
        return passed;
    }

    private List<Look> looks(Referral referral) {
        List<AuditEntry> entries = audit.of(referral.id).stream()
                .filter(entry -> entry.actorKind().equals("MEMBER") && entry.teamId() != null)
                .toList();
        Map<UUID, TeamView> teams =
                network.teams(entries.stream().map(AuditEntry::teamId).collect(Collectors.toUnmodifiableSet()));
        Map<LookKey, Boolean> acted = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            UUID team = Objects.requireNonNull(entry.teamId());
            Side side = referral.sidesOf(team).stream().sorted().findFirst().orElse(Side.RECEIVER);
            String label =
                    Optional.ofNullable(teams.get(team)).map(TeamView::label).orElse(null);
            acted.merge(
                    new LookKey(day(entry.happenedAt()), label, side),
                    !READINGS.contains(entry.action()),
                    Boolean::logicalOr);
        }
        List<Look> looks = new ArrayList<>();
        acted.forEach((key, did) -> looks.add(new Look(key.on, key.organisation, key.side, did)));
        Collections.reverse(looks);
        return List.copyOf(looks);
    }

    private record LookKey(LocalDate on, @Nullable String organisation, Side side) {}

    private static LocalDate day(Instant moment) {
        return moment.atZone(Time.ZONE).toLocalDate();
    }
}
