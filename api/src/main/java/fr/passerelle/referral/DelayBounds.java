package fr.passerelle.referral;

import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a territory may move a delay. A step comes after the one before it, so that nobody hears of a silence before
 * the place was reminded, and expiry leaves the coordinator time to call.
 */
final class DelayBounds {

    private final List<FieldError> errors = new ArrayList<>();

    private DelayBounds() {}

    /** @throws Problem rule-not-met (422) with every field that is out of its bounds or out of order */
    static void require(DelaySettings asked) {
        DelayBounds bounds = new DelayBounds();
        bounds.within("answerDays", asked.answerDays(), 1, 5);
        bounds.within("answerDaysUrgent", asked.answerDaysUrgent(), 1, 2);
        bounds.within("silentDays", asked.silentDays(), 2, 7);
        bounds.within("silentDaysUrgent", asked.silentDaysUrgent(), 2, 4);
        bounds.within("coordinatorDays", asked.coordinatorDays(), 5, 15);
        bounds.within("coordinatorDaysUrgent", asked.coordinatorDaysUrgent(), 3, 10);
        bounds.within("expireDays", asked.expireDays(), 15, 60);
        bounds.within("firstContactDays", asked.firstContactDays(), 2, 10);
        bounds.within("noContactDays", asked.noContactDays(), 4, 20);
        bounds.within("muteDays", asked.muteDays(), 30, 90);
        bounds.within("askAfterDays", asked.askAfterDays(), 14, 60);
        if (bounds.errors.isEmpty()) {
            bounds.order(asked);
        }
        if (!bounds.errors.isEmpty()) {
            throw new Problem(ProblemType.RULE_NOT_MET, "Some delays are not possible.").with("errors", bounds.errors);
        }
    }

    private void order(DelaySettings asked) {
        after("silentDays", asked.silentDays(), "answerDays", asked.answerDays());
        after("silentDaysUrgent", asked.silentDaysUrgent(), "answerDaysUrgent", asked.answerDaysUrgent());
        after("coordinatorDays", asked.coordinatorDays(), "silentDays", asked.silentDays());
        after("coordinatorDaysUrgent", asked.coordinatorDaysUrgent(), "silentDaysUrgent", asked.silentDaysUrgent());
        after("noContactDays", asked.noContactDays(), "firstContactDays", asked.firstContactDays());
        int daysOfItsWeeks = 7 * ((asked.coordinatorDays() + 4) / 5);
        if (asked.expireDays() <= daysOfItsWeeks) {
            errors.add(
                    new FieldError("expireDays", "must leave time after coordinatorDays: more than " + daysOfItsWeeks));
        }
    }

    private void within(String field, int days, int least, int most) {
        if (days < least || days > most) {
            errors.add(new FieldError(field, "must be from " + least + " to " + most));
        }
    }

    private void after(String field, int days, String earlier, int earlierDays) {
        if (days <= earlierDays) {
            errors.add(new FieldError(field, "must be more than " + earlier));
        }
    }
}
