package fr.passerelle.notification;

import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.outbox.OutboxEvent;
import fr.passerelle.platform.outbox.OutboxHandler;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.Audience;
import fr.passerelle.referral.ReferralEvent;
import fr.passerelle.referral.ReferralStanding;
import fr.passerelle.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever an event of a referral concerns, once. The referral is read again first: of what has moved on nothing is
 * said. A manager or coordinator gets a place and a count, once a day for each place, never a referral.
 */
@ApplicationScoped
class TellSides implements OutboxHandler {

    /** What is older is in the list only: after a long outage nobody wants last week by mail. */
    private static final Duration WORTH_A_MAIL = Duration.ofDays(7);

    private final Referrals referrals;
    private final Recipients recipients;
    private final Notices notices;
    private final NotificationChoices choices;
    private final MailHours hours;
    private final MailConfig mail;
    private final Audit audit;
    private final Caller caller;
    private final Time time;

    TellSides(
            Referrals referrals,
            Recipients recipients,
            Notices notices,
            NotificationChoices choices,
            MailHours hours,
            MailConfig mail,
            Audit audit,
            Caller caller,
            Time time) {
        this.referrals = referrals;
        this.recipients = recipients;
        this.notices = notices;
        this.choices = choices;
        this.hours = hours;
        this.mail = mail;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(ReferralEvent.values())
                .filter(event -> event != ReferralEvent.ASK_PERSON)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(OutboxEvent event) {
        caller.actAsSystemFor(event.requireTeam());
        tell(event);
    }

    @TeamTransaction
    void tell(OutboxEvent event) {
        ReferralEvent kind = ReferralEvent.valueOf(event.kind());
        ReferralStanding referral = referrals
                .standing(event.key())
                .filter(found -> kind.standsIn(found.status()))
                .orElse(null);
        if (referral == null) {
            return;
        }
        boolean countOnly = kind.audience() == Audience.MANAGER || kind.audience() == Audience.COORDINATOR;
        List<Recipient> told = recipients.of(kind, referral);
        Map<UUID, MailChoice> chosen = told.isEmpty()
                ? Map.of()
                : choices.of(
                        NoticeTopic.of(kind),
                        told.stream().map(Recipient::member).toList());
        Integer many = countOnly ? referrals.silentAt(referral.placeId(), kind.audience()) : null;
        UUID once = countOnly ? onceADay(kind, referral.placeId()) : event.id();
        long count = told.stream()
                .filter(recipient -> notices.tell(new Notices.Told(
                        once,
                        kind,
                        recipient,
                        countOnly ? null : referral.id(),
                        referral.placeId(),
                        many,
                        event.createdAt(),
                        mailAt(
                                recipient,
                                chosen.getOrDefault(
                                        recipient.member(), NoticeTopic.of(kind).usual()),
                                event))))
                .count();
        if (count > 0) {
            audit.record(
                    "TELL",
                    "NOTICE",
                    List.of(referral.id()),
                    Map.of("event", kind.name(), "audience", kind.audience().name(), "members", Long.toString(count)));
        }
    }

    private @Nullable Instant mailAt(Recipient recipient, MailChoice choice, OutboxEvent event) {
        Instant now = time.now();
        if (!mail.enabled()
                || !recipient.byMailToo()
                || event.createdAt().plus(WORTH_A_MAIL).isBefore(now)) {
            return null;
        }
        return switch (choice) {
            case NOW -> hours.from(recipient.hoursOf(), now);
            case DAILY -> hours.nextMorning(recipient.hoursOf(), now);
            case NONE -> null;
        };
    }

    private UUID onceADay(ReferralEvent kind, UUID place) {
        String what = kind + " " + place + " " + time.today();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
