package fr.passerelle.referral;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.contract.Conditions;
import fr.passerelle.platform.idempotency.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Finds the verb of a command, and reads its request from the contract's field names. */
@ApplicationScoped
class ReferralVerbs {

    private final SendReferral send;
    private final HandOverReferral handOver;
    private final AcceptReferral accept;
    private final DeclineReferral decline;
    private final ReceiveReferral receive;
    private final StartReferral start;
    private final HoldReferral hold;
    private final ResumeReferral resume;
    private final CloseReferral close;
    private final CancelReferral cancel;
    private final InvalidateReferral invalidate;
    private final ReferAgain again;
    private final ReferOnward onward;
    private final ObjectMapper json;

    ReferralVerbs(
            SendReferral send,
            HandOverReferral handOver,
            AcceptReferral accept,
            DeclineReferral decline,
            ReceiveReferral receive,
            StartReferral start,
            HoldReferral hold,
            ResumeReferral resume,
            CloseReferral close,
            CancelReferral cancel,
            InvalidateReferral invalidate,
            ReferAgain again,
            ReferOnward onward,
            ObjectMapper json) {
        this.send = send;
        this.handOver = handOver;
        this.accept = accept;
        this.decline = decline;
        this.receive = receive;
        this.start = start;
        this.hold = hold;
        this.resume = resume;
        this.close = close;
        this.cancel = cancel;
        this.invalidate = invalidate;
        this.again = again;
        this.onward = onward;
        this.json = json;
    }

    Answer<ReferralResponse> carryOut(ReferralCommand command, UUID id, Map<String, ?> request, Conditions conditions) {
        return switch (command) {
            case SEND -> send.send(id, read(request, SendReferralRequest.class), conditions);
            case HAND_OVER -> handOver.handOver(id, read(request, HandOverReferralRequest.class), conditions);
            case ACCEPT -> accept.accept(id, read(request, AcceptReferralRequest.class), conditions);
            case DECLINE -> decline.decline(id, read(request, DeclineReferralRequest.class), conditions);
            case RECEIVE -> receive.receive(id, read(request, ReceiveReferralRequest.class), conditions);
            case START -> start.start(id, read(request, StartReferralRequest.class), conditions);
            case HOLD -> hold.hold(id, read(request, HoldReferralRequest.class), conditions);
            case RESUME -> resume.resume(id, conditions);
            case CLOSE -> close.close(id, read(request, CloseReferralRequest.class), conditions);
            case CANCEL -> cancel.cancel(id, read(request, CancelReferralRequest.class), conditions);
            case INVALIDATE -> invalidate.invalidate(id, read(request, InvalidateReferralRequest.class), conditions);
            case REFER_AGAIN -> again.again(id, conditions);
            case REFER_ONWARD -> onward.onward(id, read(request, ReferOnwardRequest.class), conditions);
            case EXPIRE -> throw new IllegalArgumentException("Only time expires a referral");
        };
    }

    private <T> T read(Map<String, ?> request, Class<T> type) {
        return json.convertValue(request, type);
    }
}
