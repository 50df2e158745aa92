package fr.passerelle.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of the acting member: row-level security leaves out all others. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private final Time time;

    Notices(Time time) {
        this.time = time;
    }

    /**
     * What one recipient is told.
     *
     * @param event once for each member
     * @param referral none where a place and a count is all that is told
     */
    record Told(
            UUID event,
            ReferralEvent kind,
            Recipient recipient,
            @Nullable UUID referral,
            @Nullable UUID place,
            @Nullable Integer many,
            Instant happenedAt,
            @Nullable Instant mailAt) {}

    /** @return whether it was not told before */
    boolean tell(Told told) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into notice (id, event_id, member_id, team_id, referral_id, kind, place_id, many,
                                                    hours_of, created_at, mail_at)
                                values (:id, :event, :member, :team, :referral, :kind, :place, :many, :hours, :at, :mail)
                                on conflict do nothing""")
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("event", told.event())
                        .setParameter("member", told.recipient().member())
                        .setParameter("team", told.recipient().team())
                        .setParameter("referral", told.referral())
                        .setParameter("kind", told.kind().name())
                        .setParameter("place", told.place())
                        .setParameter("many", told.many())
                        .setParameter("hours", told.recipient().hoursOf())
                        .setParameter("at", told.happenedAt())
                        .setParameter("mail", told.mailAt())
                        .executeUpdate()
                == 1;
    }

    List<Notice> page(boolean unreadOnly, @Nullable UUID before, int size) {
        String unread = unreadOnly ? "readAt is null and " : "";
        return before == null
                ? find("from Notice where " + unread + "1 = 1 order by id desc")
                        .page(Page.ofSize(size))
                        .list()
                : find("from Notice where " + unread + "id < ?1 order by id desc", before)
                        .page(Page.ofSize(size))
                        .list();
    }

    long unread() {
        return count("readAt is null");
    }

    /** @return whether there is one to be read */
    boolean markRead(UUID id) {
        update("readAt = ?1 where id = ?2 and readAt is null", time.now(), id);
        return count("id", id) == 1;
    }

    void markReadAbout(UUID referral) {
        update("readAt = ?1 where referralId = ?2 and readAt is null", time.now(), referral);
    }

    void markAllRead(UUID upTo) {
        update("readAt = ?1 where id <= ?2 and readAt is null", time.now(), upTo);
    }

    /** They are put into another mail, from then on. */
    void takeOut(UUID mail, Instant mailAt) {
        update("mailId = null, mailAt = ?1 where mailId = ?2", mailAt, mail);
    }

    List<Notice> inMail(UUID mail) {
        return list("mailId = ?1 order by id", mail);
    }
}
