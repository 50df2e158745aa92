package fr.passerelle.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Mail to members. The server it goes through is Quarkus's own: {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "passerelle.mail")
interface MailConfig {

    /** Off unless an installation has a mail server: everything is then in the application only. */
    @WithDefault("false")
    boolean enabled();

    /** How often what is due is put into mails. */
    @WithDefault("1m")
    String every();
}
