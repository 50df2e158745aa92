package fr.passerelle.rights;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one mail that a person gets. Somebody else may read it: it says no name, no need, no place and no team, and the
 * page it names shows nothing without the code, which stands on paper only.
 */
@ApplicationScoped
class AskPersonMail {

    private static final String NBSP = "\u00a0";

    private final String webUrl;

    AskPersonMail(@ConfigProperty(name = "passerelle.web-url") String webUrl) {
        this.webUrl = webUrl;
    }

    /** @param id the same for each try, so that a mail which was accepted unheard is recognised */
    Mail to(String address, UUID id) {
        return Mail.withText(address, "Comment ça s’est passé" + NBSP + "?", body())
                .addHeader("Message-ID", "<" + id + "@" + URI.create(webUrl).getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private String body() {
        String page = webUrl + PersonPage.ADDRESS;
        return "Bonjour,\n\nComment ça s’est passé" + NBSP + "?\n\nVous pouvez le dire en un clic, sur votre page"
                + NBSP + ": " + page
                + "\nElle s’ouvre avec le code de votre papier.\n\n"
                + "Si vous préférez ne pas répondre, c’est très bien aussi. Nous n’écrirons pas une deuxième fois.\n"
                + "Ce message est automatique" + NBSP + ": personne ne lit les réponses à cette adresse.\n\n"
                + "-- \n\nHello,\n\nHow did it go?\n\nYou can say so in one click, on your page: " + page
                + "\nIt opens with the code on your sheet of paper.\n\n"
                + "You need not answer. We will not write a second time.\n"
                + "This message is automatic: nobody reads what is sent to this address.\n";
    }
}
