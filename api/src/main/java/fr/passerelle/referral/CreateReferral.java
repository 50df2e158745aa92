package fr.passerelle.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import fr.passerelle.platform.idempotency.IdempotentAnswers;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommunePoint;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a draft: a need and where the person lives. */
@ApplicationScoped
class CreateReferral {

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final IdempotentAnswers answers;
    private final Territories territories;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    CreateReferral(
            ReferralRows referrals,
            ReferralViews views,
            IdempotentAnswers answers,
            Territories territories,
            Audit audit,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.views = views;
        this.answers = answers;
        this.territories = territories;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    Answer<ReferralResponse> create(CreateReferralRequest request, Conditions conditions) {
        String key = conditions.requireKey();
        if (!request.orientationType().leadsToReferral()) {
            throw Problem.field(ProblemType.INVALID_REQUEST, "orientationType", "must be one that leads to a referral");
        }
        CommunePoint commune = territories.requireCommune("communeCode", request.communeCode());
        Optional<Answer<ReferralResponse>> earlier = answers.claim(key, "CREATE", request, ReferralResponse.class);
        if (earlier.isPresent()) {
            audit.record("READ", "REFER_A_PERSON", List.of(earlier.get().body().id()), Map.of("replayed", "CREATE"));
            return earlier.get();
        }
        Referral draft =
                Referral.draft(UuidCreator.getTimeOrderedEpoch(), caller.actingTeamId(), caller.memberId(), time.now());
        draft.territoryCode = commune.territoryCode();
        draft.communeCode = commune.code();
        draft.orientationType = request.orientationType();
        draft.overrideReason = request.overrideReason();
        draft.needs = request.needs().stream().sorted().map(Enum::name).toList();
        draft.urgent = request.urgent();
        draft.procedureBody = request.procedureBody();
        draft.procedureTopic = request.procedureTopic();
        referrals.persistAndFlush(draft);
        audit.record("CREATE", "REFER_A_PERSON", List.of(draft.id), Map.of());
        Answer<ReferralResponse> answer =
                new Answer<>(201, Conditions.etag(draft.revision), "/api/v1/referrals/" + draft.id, views.whole(draft));
        answers.keep(key, answer);
        return answer;
    }
}
