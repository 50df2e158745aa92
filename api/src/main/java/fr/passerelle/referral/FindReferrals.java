package fr.passerelle.referral;

import fr.passerelle.person.PersonDetails;
import fr.passerelle.person.Persons;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A referral found again by what one has at hand: its reference on either side, or what the person is called, among
 * those under way that the acting team sent. Names are compared after they were opened; no index of them exists.
 */
@ApplicationScoped
class FindReferrals {

    private static final int SHOWN = 20;
    /** More than a team has under way. */
    private static final int OPENED = 1_000;

    private final ReferralRows referrals;
    private final ReferralSummaries summaries;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;

    FindReferrals(ReferralRows referrals, ReferralSummaries summaries, Persons persons, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.summaries = summaries;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    @TeamTransaction
    FoundReferralsResponse find(FindReferralsRequest request) {
        List<Referral> found = Stream.concat(byReference(request.words()), byName(new CalledLike(request.words())))
                .distinct()
                .sorted(Comparator.<Referral, Boolean>comparing(referral -> referral.status.hasEnded())
                        .thenComparing(referral -> referral.statusSince, Comparator.reverseOrder())
                        .thenComparing(referral -> referral.id))
                .toList();
        List<Referral> shown = found.subList(0, Math.min(SHOWN, found.size()));
        audit.record(
                "LIST",
                "FOLLOW_A_REFERRAL",
                shown.stream().map(referral -> referral.id).toList(),
                Map.of("pile", "FOUND"));
        return new FoundReferralsResponse(summaries.of(shown), found.size() > SHOWN);
    }

    private Stream<Referral> byReference(String words) {
        UUID team = caller.actingTeamId();
        return Reference.beginning(words).stream()
                .flatMap(beginning -> Stream.concat(
                        referrals
                                .find(
                                        "senderTeamId = ?1 and reference like ?2 order by statusSince desc",
                                        team,
                                        beginning + "%")
                                .range(0, SHOWN)
                                .stream(),
                        referrals
                                .find(
                                        "receiverTeamId = ?1 and status <> 'DRAFT' and reference like ?2"
                                                + " order by statusSince desc",
                                        team,
                                        beginning + "%")
                                .range(0, SHOWN)
                                .stream()));
    }

    private Stream<Referral> byName(CalledLike asked) {
        List<Referral> underWay = referrals
                .find(
                        "senderTeamId = ?1 and snapshotId is not null and endedAt is null order by statusSince desc",
                        caller.actingTeamId())
                .range(0, OPENED - 1)
                .list();
        Map<UUID, PersonDetails> people = persons.open(underWay.stream()
                .map(referral -> Objects.requireNonNull(referral.snapshotId))
                .toList());
        return underWay.stream().filter(referral -> {
            PersonDetails person = people.get(referral.snapshotId);
            return person != null && person.callName() != null && asked.matches(person.callName());
        });
    }
}
