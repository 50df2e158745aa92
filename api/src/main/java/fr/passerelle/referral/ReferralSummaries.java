package fr.passerelle.referral;

import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.network.TeamView;
import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Referrals as lines of a list, with everything about them looked up once for the whole page. */
@ApplicationScoped
class ReferralSummaries {

    private final Network network;
    private final Territories territories;
    private final Persons persons;
    private final Appointments appointments;
    private final ReferralQuestions questions;
    private final ReferralClaims claims;
    private final Delays delays;
    private final Caller caller;

    ReferralSummaries(
            Network network,
            Territories territories,
            Persons persons,
            Appointments appointments,
            ReferralQuestions questions,
            ReferralClaims claims,
            Delays delays,
            Caller caller) {
        this.network = network;
        this.territories = territories;
        this.persons = persons;
        this.appointments = appointments;
        this.questions = questions;
        this.claims = claims;
        this.delays = delays;
        this.caller = caller;
    }

    List<ReferralSummary> of(List<Referral> referrals) {
        Map<UUID, PlaceView> places = network.places(ids(referrals.stream().map(referral -> referral.placeId)));
        Map<UUID, TeamView> teams = network.teams(ids(referrals.stream().map(referral -> referral.senderTeamId)));
        Map<String, String> communes = territories.communeNames(
                referrals.stream().map(referral -> referral.communeCode).collect(Collectors.toSet()));
        Map<UUID, PersonDetails> people = persons.open(ids(referrals.stream()
                .filter(referral -> referral.senderTeamId.equals(caller.actingTeamId()))
                .map(referral -> referral.snapshotId)));
        Map<UUID, ClaimOfReferral> claimed = claims.of(referrals.stream()
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
                            delays.isSilent(referral, agenda),
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
                            claimed.get(referral.id));
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

    private String shown(TeamView team) {
        return team.id().equals(caller.actingTeamId()) ? team.name() : team.label();
    }

    private static Set<UUID> ids(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
