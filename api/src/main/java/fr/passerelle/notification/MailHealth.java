package fr.passerelle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether members get mail. An installation without a mail server is well: everything is in the application. */
@Readiness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private final MailConfig mail;

    MailHealth(MailConfig mail) {
        this.mail = mail;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Mail to members")
                .up()
                .withData("enabled", mail.enabled())
                .build();
    }
}
