package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The two sides' lists, each by what it is waiting for; one line in the trail for each page that is shown. */
@ApplicationScoped
class ListReferrals {

    private static final String MINE = "senderTeamId = :team and ";
    private static final String AT_MY_PLACES = "receiverTeamId = :team and status <> 'DRAFT' and ";
    private static final String WAITS_SINCE = "(status = 'SENT' and (%s))";
    private static final String NOT_ENDED = "status in ('SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')";
    private static final String OF_IT = "select 1 from Appointment a where a.referralId = r.id and a.state = ";
    private static final String MEETING_TODAY =
            "(" + NOT_ENDED + " and exists (" + OF_IT + "'BOOKED' and a.startsAt >= :morning and a.startsAt < :night))";
    private static final String NEEDS_WORD =
            "(" + NOT_ENDED + " and exists (" + OF_IT + "'BOOKED' and a.startsAt < :wordDue))";
    private static final String MISSED = """
            (status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')
              and exists (select 1 from Appointment m where m.referralId = r.id and m.state = 'MISSED'
                and not exists (select 1 from Appointment later where later.referralId = r.id
                  and (later.state = 'BOOKED' or (later.state = 'HELD' and later.toldAt > m.toldAt)))))""";
    private static final String REVIEW_DUE = "(status = 'ON_HOLD' and reviewOn <= :today)";
    private static final String NEEDS_ANOTHER_PLACE = """
            (status in ('DECLINED', 'EXPIRED') and not exists (select 1 from Referral next
              where next.previousReferralId = r.id and next.previousLink = 'AGAIN' and next.status <> 'DRAFT'))""";
    private static final String ASKED_BY_PLACE = askedBy(Side.RECEIVER);
    private static final String ASKED_BY_SENDER = askedBy(Side.SENDER);

    private final ReferralRows referrals;
    private final ReferralSummaries summaries;
    private final Delays delays;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    ListReferrals(
            ReferralRows referrals, ReferralSummaries summaries, Delays delays, Audit audit, Caller caller, Time time) {
        this.referrals = referrals;
        this.summaries = summaries;
        this.delays = delays;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @TeamTransaction
    ReferralListResponse list(
            boolean received, Pile pile, @Nullable Boolean read, @Nullable ReferralCursor after, int size) {
        Parameters parameters = Parameters.with("team", caller.actingTeamId());
        String filter = (received ? AT_MY_PLACES + receivedPile(pile, parameters) : MINE + sentPile(pile, parameters))
                + opened(read);
        set("plan_cache_mode", "force_generic_plan");
        Long total = after == null ? referrals.count("from Referral r where " + filter, parameters) : null;
        ReferralOrder order = ReferralOrder.of(pile);
        if (pile == Pile.ENDED) {
            set("enable_sort", "off");
        }
        List<Referral> found = referrals
                .find("from Referral r where " + filter + order.after(after, parameters) + order.clause(), parameters)
                .range(0, size)
                .list();
        if (pile == Pile.ENDED) {
            set("enable_sort", "on");
        }
        List<Referral> shown = found.subList(0, Math.min(size, found.size()));
        audit.record(
                "LIST",
                received ? "HELP_A_PERSON" : "FOLLOW_A_REFERRAL",
                shown.stream().map(referral -> referral.id).toList(),
                Map.of("pile", pile.name()));
        String next = found.size() > size ? order.at(shown.get(size - 1)).text() : null;
        return new ReferralListResponse(summaries.of(shown), next, total);
    }

    /**
     * For this transaction, what PostgreSQL cannot know. The piles are told apart by many conditions: planned anew each
     * time, as it prefers on a large table, that takes longer than running it, and the plan is the same for every team.
     * And of what has ended it expects a single row behind the rights of rows, and would read and sort all of it, where
     * the index has the latest first.
     */
    private void set(String setting, String value) {
        referrals
                .getEntityManager()
                .createNativeQuery("select set_config(:setting, :value, true)")
                .setParameter("setting", setting)
                .setParameter("value", value)
                .getSingleResult();
    }

    private static String opened(@Nullable Boolean read) {
        return read == null ? "" : " and firstReadAt is " + (read ? "not null" : "null");
    }

    private String sentPile(Pile pile, Parameters parameters) {
        return switch (pile) {
            case NEEDS_ME ->
                "(status = 'DRAFT' or " + silent(parameters) + " or " + NEEDS_ANOTHER_PLACE + " or " + MISSED + " or "
                        + ASKED_BY_PLACE + ")";
            case WAITING -> "(status = 'SENT' and not " + silent(parameters) + " and not " + ASKED_BY_PLACE + ")";
            case IN_PROGRESS ->
                "status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') and not " + MISSED + " and not " + ASKED_BY_PLACE;
            case ENDED ->
                "status in ('CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'ENTERED_IN_ERROR') and not "
                        + NEEDS_ANOTHER_PLACE;
            case MINE, COLLEAGUES, TODAY ->
                throw Problem.field(ProblemType.INVALID_REQUEST, "pile", "is a pile of places: ask with side RECEIVER");
        };
    }

    /** What the other side waits to hear, while there is somebody to answer. */
    private static String askedBy(Side side) {
        return "(status in ('SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') and exists (select 1 from ReferralQuestion q"
                + " where q.referralId = r.id and q.side = '" + side + "' and q.answer is null))";
    }

    private String silent(Parameters parameters) {
        return sentBefore("silent", delays::silentIfSentBefore, parameters);
    }

    /** A territory's own delays hold for its referrals; the network's for all others. */
    private String sentBefore(String name, BiFunction<String, Boolean, Instant> moment, Parameters parameters) {
        List<String> territories = delays.territoriesWithTheirOwn();
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < territories.size(); i++) {
            parameters.and("territory" + i, territories.get(i));
            ways.add(sentBefore(
                    "territoryCode = :territory" + i + " and ", territories.get(i), name + i, moment, parameters));
        }
        if (!territories.isEmpty()) {
            parameters.and("territories", territories);
        }
        String others = territories.isEmpty() ? "" : "territoryCode not in :territories and ";
        ways.add(sentBefore(others, "", name, moment, parameters));
        return WAITS_SINCE.formatted(String.join(" or ", ways));
    }

    private static String sentBefore(
            String where,
            String territory,
            String name,
            BiFunction<String, Boolean, Instant> moment,
            Parameters parameters) {
        parameters.and(name, moment.apply(territory, false));
        parameters.and(name + "Urgent", moment.apply(territory, true));
        return "(" + where + "((urgent = true and " + waitsSinceBefore(name + "Urgent") + ") or (urgent = false and "
                + waitsSinceBefore(name) + ")))";
    }

    /** Whoever agreed on a day waits from that day on. */
    private static String waitsSinceBefore(String moment) {
        return "sentAt < :" + moment + " and not exists (" + OF_IT + "'BOOKED' and a.startsAt >= :" + moment + ")";
    }

    private String receivedPile(Pile pile, Parameters parameters) {
        return switch (pile) {
            case NEEDS_ME -> "(status = 'SENT' or " + ASKED_BY_SENDER + ")";
            case WAITING -> "status = 'ON_HOLD' and not " + ASKED_BY_SENDER;
            case IN_PROGRESS -> "status in ('ACCEPTED', 'IN_PROGRESS') and not " + ASKED_BY_SENDER;
            case ENDED -> "status in ('CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'ENTERED_IN_ERROR')";
            case MINE -> {
                parameters.and("member", caller.memberId());
                yield "claimedBy = :member and " + NOT_ENDED;
            }
            case COLLEAGUES -> {
                parameters.and("member", caller.memberId());
                yield "claimedBy <> :member and " + NOT_ENDED;
            }
            case TODAY -> {
                parameters
                        .and("today", time.today())
                        .and("wordDue", delays.wordDueIfMetBefore())
                        .and("morning", time.today().atStartOfDay(Time.ZONE).toInstant())
                        .and(
                                "night",
                                time.today().plusDays(1).atStartOfDay(Time.ZONE).toInstant());
                String answer = sentBefore("due", delays::dueIfSentBefore, parameters);
                yield "(" + MEETING_TODAY + " or " + NEEDS_WORD + " or " + REVIEW_DUE + " or " + answer + ")";
            }
        };
    }
}
