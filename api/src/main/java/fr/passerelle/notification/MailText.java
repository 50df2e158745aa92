package fr.passerelle.notification;

import fr.passerelle.network.PlaceView;
import fr.passerelle.referral.Audience;
import fr.passerelle.referral.ReferralEvent;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a mail says: how many of what, in fixed sentences, French first. No name of a person, no need, no commune, no
 * reference; the only address is the application's own, which asks to sign in. A sender is told no place either: where
 * somebody was referred to can say enough.
 */
@ApplicationScoped
class MailText {

    private static final String NBSP = "\u00a0";

    private final String webUrl;

    MailText(@ConfigProperty(name = "passerelle.web-url") String webUrl) {
        this.webUrl = webUrl;
    }

    /** One sentence in both languages, with a count and, for some, a place. */
    private record Line(ReferralEvent kind, String place) {}

    Mail of(String address, UUID id, List<Notice> told, Map<UUID, PlaceView> places) {
        Map<Line, Integer> counts = new LinkedHashMap<>();
        for (Notice notice : told) {
            Line line = new Line(notice.kind, placeOf(notice, places));
            if (notice.many == null) {
                counts.merge(line, 1, Integer::sum);
            } else {
                counts.merge(line, notice.many, (earlier, later) -> later);
            }
        }
        return Mail.withText(address, subject(told.size()), body(counts))
                .addHeader("Message-ID", "<" + id + "@" + URI.create(webUrl).getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String subject(int told) {
        return told == 1
                ? "Passerelle" + NBSP + ": 1 information"
                : "Passerelle" + NBSP + ": " + told + " informations";
    }

    private String body(Map<Line, Integer> counts) {
        return "Bonjour,\n\n" + lines(counts, true) + "\n\nPour les voir, connectez-vous" + NBSP + ": " + webUrl
                + "\nVous pouvez choisir ce que vous recevez par mail, et quand, dans Passerelle.\n\n"
                + "-- \n\nHello,\n\n" + lines(counts, false) + "\n\nSign in to see them: " + webUrl
                + "\nYou can choose in Passerelle what you get by mail, and when.\n";
    }

    private static String lines(Map<Line, Integer> counts, boolean french) {
        return counts.entrySet().stream()
                .map(line -> "- "
                        + (french
                                ? french(line.getKey().kind(), line.getValue())
                                : english(line.getKey().kind(), line.getValue()))
                        + (line.getKey().place().isEmpty()
                                ? ""
                                : " (" + line.getKey().place() + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static String placeOf(Notice notice, Map<UUID, PlaceView> places) {
        PlaceView place = notice.placeId == null ? null : places.get(notice.placeId);
        return place == null || notice.kind.audience() == Audience.SENDER ? "" : place.name();
    }

    private static String french(ReferralEvent kind, int count) {
        String what = count == 1 ? "1 mise en relation" : count + " mises en relation";
        String said =
                switch (kind) {
                    case RECEIVED -> " à lire";
                    case ACCEPTED_BY_PLACE -> " : le lieu a accepté";
                    case STARTED -> " : la personne est venue";
                    case APPOINTMENT_BOOKED -> " : le lieu a donné un rendez-vous";
                    case APPOINTMENT_MISSED -> " : le rendez-vous n’a pas eu lieu";
                    case APPOINTMENT_CANCELLED -> " : un rendez-vous est annulé";
                    case DECLINED -> " : le lieu n’a pas pu accepter, un autre lieu est à choisir";
                    case CLOSED -> " : l’accompagnement est terminé";
                    case CANCELLED_BY_SENDER, CANCELLED_BY_PLACE -> " : annulée";
                    case WITHDRAWN -> " : la personne a changé d’avis, le lieu ne voit plus rien d’elle";
                    case WITHDRAWN_AT_PLACE -> " : la personne a changé d’avis";
                    case INVALIDATED -> " : notée comme une erreur de saisie";
                    case EXPIRED, EXPIRED_AT_PLACE -> " : arrêtée faute de réponse";
                    case QUESTION_TO_PLACE, QUESTION_TO_SENDER -> " : une question vous attend";
                    case ANSWER_TO_PLACE, ANSWER_TO_SENDER -> " : une réponse à votre question";
                    case REPORT_DUE -> " : demander au lieu où cela en est, puis le noter";
                    case ANSWER_DUE -> " : une réponse est attendue";
                    case SILENT ->
                        " : le lieu n’a pas encore répondu, vous pouvez attendre, appeler ou choisir un autre lieu";
                    case SILENT_AT_PLACE, SILENT_IN_TERRITORY -> " sans réponse";
                    case FIRST_CONTACT_DUE -> " : la personne attend un premier contact";
                    case NOT_REACHED -> " : le lieu n’a pas noté de premier contact";
                    case REVIEW_DUE -> " : en pause, à revoir aujourd’hui";
                    case NO_NEWS, NO_NEWS_FROM_PLACE -> " : pas de nouvelles depuis longtemps";
                    case ASK_PERSON, ASK_PERSON_VIA_TEAM ->
                        " : c’est le moment de demander à la personne comment cela s’est passé";
                    case ASK_PERSON_BY_PHONE ->
                        " : la personne peut être appelée, pour savoir comment cela s’est passé";
                    case ASK_PERSON_BY_SMS -> " : un SMS peut demander à la personne comment cela s’est passé";
                    case ASK_PERSON_BY_EMAIL -> " : un courriel peut demander à la personne comment cela s’est passé";
                };
        return (what + said).replace(" :", NBSP + ":");
    }

    private static String english(ReferralEvent kind, int count) {
        String what = count == 1 ? "1 referral" : count + " referrals";
        return what
                + switch (kind) {
                    case RECEIVED -> " to read";
                    case ACCEPTED_BY_PLACE -> ": the place accepted";
                    case STARTED -> ": the person came";
                    case APPOINTMENT_BOOKED -> ": the place gave an appointment";
                    case APPOINTMENT_MISSED -> ": the appointment did not take place";
                    case APPOINTMENT_CANCELLED -> ": an appointment is cancelled";
                    case DECLINED -> ": the place could not accept, another place is to be chosen";
                    case CLOSED -> ": the support has ended";
                    case CANCELLED_BY_SENDER, CANCELLED_BY_PLACE -> ": cancelled";
                    case WITHDRAWN -> ": the person changed their mind, the place sees nothing of them any more";
                    case WITHDRAWN_AT_PLACE -> ": the person changed their mind";
                    case INVALIDATED -> ": entered by mistake";
                    case EXPIRED, EXPIRED_AT_PLACE -> ": ended without an answer";
                    case QUESTION_TO_PLACE, QUESTION_TO_SENDER -> ": a question waits for you";
                    case ANSWER_TO_PLACE, ANSWER_TO_SENDER -> ": an answer to your question";
                    case REPORT_DUE -> ": ask the place how it stands, then note it";
                    case ANSWER_DUE -> ": an answer is expected";
                    case SILENT -> ": no answer from the place yet; you can wait, call or choose another place";
                    case SILENT_AT_PLACE, SILENT_IN_TERRITORY -> " without an answer";
                    case FIRST_CONTACT_DUE -> ": the person waits for a first contact";
                    case NOT_REACHED -> ": the place noted no first contact";
                    case REVIEW_DUE -> ": on hold, to be looked at today";
                    case NO_NEWS, NO_NEWS_FROM_PLACE -> ": no news for a long time";
                    case ASK_PERSON, ASK_PERSON_VIA_TEAM -> ": it is time to ask the person how it went";
                    case ASK_PERSON_BY_PHONE -> ": the person may be called, to ask how it went";
                    case ASK_PERSON_BY_SMS -> ": a text message may ask the person how it went";
                    case ASK_PERSON_BY_EMAIL -> ": an e-mail may ask the person how it went";
                };
    }
}
