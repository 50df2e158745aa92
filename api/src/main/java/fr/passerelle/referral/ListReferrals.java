package fr.passerelle.referral;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two sides' lists, each by what it is waiting for; one line in the trail for each page that is shown. */
@ApplicationScoped
class ListReferrals {

    private static final String MINE = "senderTeamId = :team and ";
    private static final String AT_MY_PLACES = "receiverTeamId = :team and status <> 'DRAFT' and ";
    private static final String SILENT = "(status = 'SENT' and (%s))";
    private static final String NEEDS_ANOTHER_PLACE = """
            (status in ('DECLINED', 'EXPIRED') and not exists (select 1 from Referral next
              where next.previousReferralId = r.id and next.previousLink = 'AGAIN' and next.status <> 'DRAFT'))""";
    private static final String OLDEST_AND_URGENT_FIRST = " order by urgent desc, sentAt asc nulls first, id";
    private static final String LATEST_FIRST = " order by statusSince desc, id";

    private final ReferralRows referrals;
    private final ReferralViews views;
    private final Delays delays;
    private final Audit audit;
    private final Caller caller;

    ListReferrals(ReferralRows referrals, ReferralViews views, Delays delays, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.views = views;
        this.delays = delays;
        this.audit = audit;
        this.caller = caller;
    }

    @TeamTransaction
    ReferralListResponse list(boolean received, Pile pile, int page, int size) {
        Parameters parameters = Parameters.with("team", caller.actingTeamId());
        String filter = received ? AT_MY_PLACES + receivedPile(pile) : MINE + sentPile(pile, parameters);
        String order = pile == Pile.NEEDS_ME ? OLDEST_AND_URGENT_FIRST : LATEST_FIRST;
        PanacheQuery<Referral> query = referrals.find("from Referral r where " + filter + order, parameters);
        List<Referral> found = query.page(page, size).list();
        long total = found.size() < size && page == 0 ? found.size() : query.count();
        audit.record(
                "LIST",
                received ? "HELP_A_PERSON" : "FOLLOW_A_REFERRAL",
                found.stream().map(referral -> referral.id).toList(),
                Map.of("pile", pile.name()));
        return new ReferralListResponse(views.summaries(found), total);
    }

    private String sentPile(Pile pile, Parameters parameters) {
        return switch (pile) {
            case NEEDS_ME -> "(status = 'DRAFT' or " + silent(parameters) + " or " + NEEDS_ANOTHER_PLACE + ")";
            case WAITING -> "(status = 'SENT' and not " + silent(parameters) + ")";
            case IN_PROGRESS -> "status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')";
            case ENDED ->
                "status in ('CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'ENTERED_IN_ERROR') and not "
                        + NEEDS_ANOTHER_PLACE;
        };
    }

    /** A territory's own delays hold for its referrals; the network's for all others. */
    private String silent(Parameters parameters) {
        List<String> territories = delays.territoriesWithTheirOwn();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < territories.size(); i++) {
            parameters.and("territory" + i, territories.get(i));
            cases.add(silent("territoryCode = :territory" + i + " and ", territories.get(i), "" + i, parameters));
        }
        if (!territories.isEmpty()) {
            parameters.and("territories", territories);
        }
        String others = territories.isEmpty() ? "" : "territoryCode not in :territories and ";
        cases.add(silent(others, "", "", parameters));
        return SILENT.formatted(String.join(" or ", cases));
    }

    private String silent(String where, String territory, String suffix, Parameters parameters) {
        parameters.and("silent" + suffix, delays.silentIfSentBefore(territory, false));
        parameters.and("silentUrgent" + suffix, delays.silentIfSentBefore(territory, true));
        return "(" + where + "((urgent = true and sentAt < :silentUrgent" + suffix
                + ") or (urgent = false and sentAt < :silent" + suffix + ")))";
    }

    private static String receivedPile(Pile pile) {
        return switch (pile) {
            case NEEDS_ME -> "status = 'SENT'";
            case WAITING -> "status = 'ON_HOLD'";
            case IN_PROGRESS -> "status in ('ACCEPTED', 'IN_PROGRESS')";
            case ENDED -> "status in ('CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'ENTERED_IN_ERROR')";
        };
    }
}
