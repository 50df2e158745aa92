package fr.passerelle.referral;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/** How a pile is ordered, and what follows a line of it: always decided to the last by the id, so that no line is shown twice or skipped. */
enum ReferralOrder {
    /** What waits for somebody: the urgent first, then the oldest; drafts, which were not sent, before the rest. */
    URGENT_THEN_OLDEST("urgent desc, sentAt asc nulls first, id") {
        @Override
        ReferralCursor at(Referral last) {
            return new ReferralCursor(last.urgent, last.sentAt, last.id);
        }

        @Override
        String followers(ReferralCursor last) {
            String older = last.at() == null
                    ? "(sentAt is not null or id > :lastId)"
                    : "(sentAt >= :lastAt and (sentAt > :lastAt or id > :lastId))";
            return last.urgent() ? "(urgent = false or " + older + ")" : "(urgent = false and " + older + ")";
        }
    },
    /** What only needs to be found again: the latest change first. */
    LATEST("statusSince desc, id") {
        @Override
        ReferralCursor at(Referral last) {
            return new ReferralCursor(last.urgent, last.statusSince, last.id);
        }

        @Override
        String followers(ReferralCursor last) {
            return "(statusSince <= :lastAt and (statusSince < :lastAt or id > :lastId))";
        }
    };

    private final String clause;

    ReferralOrder(String clause) {
        this.clause = clause;
    }

    static ReferralOrder of(Pile pile) {
        return switch (pile) {
            case NEEDS_ME, MINE, COLLEAGUES, TODAY -> URGENT_THEN_OLDEST;
            case WAITING, IN_PROGRESS, ENDED -> LATEST;
        };
    }

    String clause() {
        return " order by " + clause;
    }

    /** The condition of a page; of the first, none. */
    String after(@Nullable ReferralCursor last, Parameters parameters) {
        if (last == null) {
            return "";
        }
        parameters.and("lastId", last.id());
        if (last.at() != null) {
            parameters.and("lastAt", last.at());
        }
        return " and " + followers(last);
    }

    abstract ReferralCursor at(Referral last);

    abstract String followers(ReferralCursor last);
}
