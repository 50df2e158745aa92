package fr.passerelle.referral;

import fr.passerelle.assessment.Need;
import fr.passerelle.assessment.OrientationType;
import fr.passerelle.assessment.ProcedureBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on paper of a referral: never a name, a birth year or a contact, only whether they were passed on.
 *
 * @param reference what staff say on the phone
 * @param senderLabel what others see of the sending team: its own name can betray a person
 * @param placeId where it was sent
 * @param agreement how the person agreed, as a code
 * @param contactChannel how the person is to be reached, as a code
 * @param nameSent whether the place was given a first name or initials
 * @param contactSent whether the place was given a phone or an address
 * @param wordsSent whether the place was told what helps to receive the person well
 * @param noteSent whether a few words went with it
 * @param reasonSent whether the place was given the coded reason why another help than the suggested one was chosen
 * @param nextStep what is expected next, as a code
 * @param nextStepBy by when
 */
public record ReferralOnPaper(
        String reference,
        OrientationType orientationType,
        List<Need> needs,
        boolean urgent,
        @Nullable ProcedureBody procedureBody,
        String communeName,
        String senderLabel,
        UUID placeId,
        LocalDate sentOn,
        @Nullable String agreement,
        @Nullable String contactChannel,
        boolean nameSent,
        boolean contactSent,
        boolean wordsSent,
        boolean noteSent,
        boolean reasonSent,
        @Nullable Instant appointment,
        String nextStep,
        @Nullable LocalDate nextStepBy) {}
