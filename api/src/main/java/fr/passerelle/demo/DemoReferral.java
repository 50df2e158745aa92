package fr.passerelle.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The script of one referral: what was asked, and the dated steps that led to its status.
 *
 * @param follows code of the referral it is linked to, always earlier in the list
 * @param relation {@code AGAIN}, {@code ONWARD} or {@code BACK} (a social need), present with {@code follows}
 * @param needs none to three of the questionnaire's five
 * @param agreement absent from a draft only
 * @param profileWords what the person agreed to have said to the place, one a dimension
 */
record DemoReferral(
        String code,
        @Nullable String follows,
        @Nullable String relation,
        String senderTeam,
        String senderSubject,
        String place,
        String orientationType,
        List<String> needs,
        String commune,
        boolean urgent,
        @Nullable String procedureBody,
        @Nullable DemoAgreement agreement,
        String contactChannel,
        DemoPerson person,
        List<String> profileWords,
        String status,
        List<DemoStep> steps) {}
