package fr.passerelle.notification;

import fr.passerelle.account.WhoIsThere;
import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.platform.outbox.OutboxEvent;
import fr.passerelle.platform.outbox.OutboxHandler;
import fr.passerelle.platform.outbox.Postponed;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.Referrals;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sends one mail to one member: what it tells is read again, within the hours of whoever gets it. What was read in the
 * application meanwhile, or has moved on, is left out; nothing left means no mail. The server gets the same Message-ID
 * for each try, so that a mail that was accepted unheard is recognised.
 */
@ApplicationScoped
class SendMail implements OutboxHandler {

    private final Notices notices;
    private final Referrals referrals;
    private final Network network;
    private final WhoIsThere whoIsThere;
    private final MailHours hours;
    private final MailText text;
    private final Mailer mailer;
    private final Caller caller;
    private final Time time;

    SendMail(
            Notices notices,
            Referrals referrals,
            Network network,
            WhoIsThere whoIsThere,
            MailHours hours,
            MailText text,
            Mailer mailer,
            Caller caller,
            Time time) {
        this.notices = notices;
        this.referrals = referrals;
        this.network = network;
        this.whoIsThere = whoIsThere;
        this.hours = hours;
        this.text = text;
        this.mailer = mailer;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PostMail.MAIL);
    }

    @Override
    public void handle(OutboxEvent event) {
        caller.actAsSystemFor(event.teamId(), event.key());
        compose(event).ifPresent(mailer::send);
    }

    @TeamTransaction
    Optional<Mail> compose(OutboxEvent event) {
        List<Notice> told =
                notices.inMail(event.id()).stream().filter(this::stillStands).toList();
        Optional<String> address = whoIsThere.mailAddress(event.key());
        if (told.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        Instant now = time.now();
        Instant within = hours.from(told.get(0).hoursOf, now);
        if (within.isAfter(now)) {
            waitUntil(within, event);
            return Optional.empty();
        }
        Map<UUID, PlaceView> places = network.places(told.stream()
                .map(notice -> notice.placeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return Optional.of(text.of(address.get(), event.id(), told, places));
    }

    /** What was never tried goes back, to leave in one mail with whatever else waits by then; a mail once tried stays. */
    private void waitUntil(Instant within, OutboxEvent event) {
        if (event.attempts() > 1) {
            throw new Postponed(within);
        }
        notices.takeOut(event.id(), within);
    }

    private boolean stillStands(Notice notice) {
        return notice.readAt == null
                && (notice.referralId == null
                        || referrals
                                .standing(notice.referralId)
                                .filter(referral -> notice.kind.standsIn(referral.status()))
                                .isPresent());
    }
}
