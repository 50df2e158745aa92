package fr.passerelle.rights;

import fr.passerelle.person.ContactChannel;
import fr.passerelle.platform.audit.Audit;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.platform.outbox.OutboxEvent;
import fr.passerelle.platform.outbox.OutboxHandler;
import fr.passerelle.platform.outbox.Postponed;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.platform.time.OfficeHours;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.PersonToAsk;
import fr.passerelle.referral.PersonsToAsk;
import fr.passerelle.referral.ReferralEvent;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A month after the end the person is asked how it went, by the way they chose: by mail from here, within office hours;
 * by the team that made the referral else. Whoever answered already is left in peace. The address is opened for the
 * sending alone, and the trail says the way, never the address.
 */
@ApplicationScoped
class AskPerson implements OutboxHandler {

    private final PersonsToAsk persons;
    private final Feedbacks feedbacks;
    private final PersonCodes codes;
    private final AskPersonMail mail;
    private final Mailer mailer;
    private final Outbox outbox;
    private final OfficeHours office;
    private final Audit audit;
    private final Caller caller;
    private final Time time;
    private final boolean mailLeaves;

    AskPerson(
            PersonsToAsk persons,
            Feedbacks feedbacks,
            PersonCodes codes,
            AskPersonMail mail,
            Mailer mailer,
            Outbox outbox,
            OfficeHours office,
            Audit audit,
            Caller caller,
            Time time,
            @ConfigProperty(name = "passerelle.mail.enabled") boolean mailLeaves) {
        this.persons = persons;
        this.feedbacks = feedbacks;
        this.codes = codes;
        this.mail = mail;
        this.mailer = mailer;
        this.outbox = outbox;
        this.office = office;
        this.audit = audit;
        this.caller = caller;
        this.time = time;
        this.mailLeaves = mailLeaves;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ReferralEvent.ASK_PERSON.name());
    }

    @Override
    public void handle(OutboxEvent event) {
        caller.actAsSystemFor(event.requireTeam());
        ask(event).ifPresent(question -> {
            mailer.send(question);
            wasAsked(event.key());
        });
    }

    /** @return what is to be mailed; empty when there is nobody to ask, or the team was told to */
    @TeamTransaction
    Optional<Mail> ask(OutboxEvent event) {
        UUID referral = event.key();
        PersonToAsk person = persons.find(referral).orElse(null);
        if (person == null || feedbacks.of(referral).isPresent()) {
            return Optional.empty();
        }
        String address = person.mailAddress();
        if (address == null || !mailLeaves || !codes.isGiven(referral)) {
            outbox.publish(teamsPart(person.channel()).name(), referral);
            audit.record("PERSON_TO_ASK", "NOTICE", List.of(referral), by(person.channel()));
            return Optional.empty();
        }
        waitForOfficeHours();
        return Optional.of(mail.to(address, event.id()));
    }

    /** Only once it left: a server that was away is tried again. */
    @TeamTransaction
    void wasAsked(UUID referral) {
        audit.record("PERSON_ASKED", "NOTICE", List.of(referral), by(ContactChannel.EMAIL));
    }

    private void waitForOfficeHours() {
        LocalDateTime now = time.now().atZone(Time.ZONE).toLocalDateTime();
        LocalDateTime within = office.next(now);
        if (within.isAfter(now)) {
            throw new Postponed(within.atZone(Time.ZONE).toInstant());
        }
    }

    private static ReferralEvent teamsPart(ContactChannel channel) {
        return switch (channel) {
            case PHONE -> ReferralEvent.ASK_PERSON_BY_PHONE;
            case SMS -> ReferralEvent.ASK_PERSON_BY_SMS;
            case EMAIL -> ReferralEvent.ASK_PERSON_BY_EMAIL;
            case VIA_REFERRER -> ReferralEvent.ASK_PERSON_VIA_TEAM;
            case NONE -> throw new IllegalArgumentException("Whoever chose no way is not asked");
        };
    }

    private static Map<String, String> by(ContactChannel channel) {
        return Map.of("channel", channel.name());
    }
}
