package fr.passerelle.referral;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The room's door for other rooms: the same commands as over HTTP, under the same rights, with the request's fields as
 * the contract names them.
 */
@ApplicationScoped
public class Referrals {

    private final ReferralVerbs verbs;
    private final CreateReferral createReferral;
    private final ReadReferral readReferral;
    private final ReadAppointment readAppointment;
    private final ReadHistory readHistory;
    private final ExpireReferral expireReferral;
    private final FireTimers fireTimers;
    private final RecordAttempt recordAttempt;
    private final ReferralRows referrals;
    private final Caller caller;
    private final ObjectMapper json;

    Referrals(
            ReferralVerbs verbs,
            CreateReferral createReferral,
            ReadReferral readReferral,
            ReadAppointment readAppointment,
            ReadHistory readHistory,
            ExpireReferral expireReferral,
            FireTimers fireTimers,
            RecordAttempt recordAttempt,
            ReferralRows referrals,
            Caller caller,
            ObjectMapper json) {
        this.verbs = verbs;
        this.createReferral = createReferral;
        this.readReferral = readReferral;
        this.readAppointment = readAppointment;
        this.readHistory = readHistory;
        this.expireReferral = expireReferral;
        this.fireTimers = fireTimers;
        this.recordAttempt = recordAttempt;
        this.referrals = referrals;
        this.caller = caller;
        this.json = json;
    }

    /** @return the new draft */
    public UUID create(Map<String, ?> need) {
        return createReferral
                .create(json.convertValue(need, CreateReferralRequest.class), once(null))
                .body()
                .id();
    }

    public void read(UUID id) {
        readReferral.read(id);
    }

    /** What may be printed of it; leaves its line in the trail. */
    public ReferralOnPaper onPaper(UUID id, ReferralPaper paper) {
        return readReferral.print(id, paper);
    }

    /** The same for one appointment, while there is something to go to. */
    public AppointmentOnPaper onPaper(UUID id, UUID appointment) {
        return readAppointment.print(id, appointment);
    }

    /** Its whole history; leaves its line in the trail. */
    public HistoryOnPaper historyOnPaper(UUID id) {
        return readHistory.print(id);
    }

    public void attempt(UUID id, Map<String, ?> attempt) {
        recordAttempt.attempt(id, json.convertValue(attempt, RecordAttemptRequest.class));
    }

    public void expire(UUID id, UUID senderTeam) {
        expireReferral.expire(id, senderTeam);
    }

    /** Empty for what was not sent, is gone, or is not the acting team's. */
    @TeamTransaction
    public Optional<ReferralStanding> standing(UUID id) {
        return referrals.findByIdOptional(id).flatMap(referral -> Optional.ofNullable(referral.placeId)
                .map(place -> new ReferralStanding(
                        referral.id,
                        referral.status,
                        place,
                        referral.senderTeamId,
                        referral.receiverTeamId,
                        referral.createdBy)));
    }

    /** How many referrals at a place wait without an answer, as far as its manager or coordinator was to be told. */
    public int silentAt(UUID place, Audience audience) {
        TimerKind step =
                audience == Audience.COORDINATOR ? TimerKind.TELL_COORDINATOR : TimerKind.TELL_SENDER_AND_MANAGER;
        return ((Number) referrals
                        .getEntityManager()
                        .createNativeQuery("select silent_referrals_at(:place, :step)")
                        .setParameter("place", place)
                        .setParameter("step", step.name())
                        .getSingleResult())
                .intValue();
    }

    /** Whatever of its timers is due by now. */
    public void fireTimers(UUID id, UUID senderTeam) {
        fireTimers.fire(id, senderTeam);
    }

    /**
     * Carries out a command on the present version.
     *
     * @return the referral answered with: the new draft of a refer-again or refer-onward, else the same
     */
    @TeamTransaction
    public UUID carryOut(UUID id, String command, Map<String, ?> request) {
        int revision = referrals
                .findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "Not visible to " + caller.actingTeam()))
                .revision;
        Answer<ReferralResponse> answer =
                verbs.carryOut(ReferralCommand.valueOf(command), id, request, once(Conditions.etag(revision)));
        return answer.body().id();
    }

    private static Conditions once(@Nullable String ifMatch) {
        return Conditions.of(ifMatch, UUID.randomUUID().toString());
    }
}
