package fr.passerelle.notification;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What I want by mail; in the application everything is there anyway. Read and written as a whole. */
@Schema(name = "NotificationChoices")
record NotificationChoicesBody(
        @NotNull @Schema(description = "A referral for my place", examples = "NOW")
        MailChoice newReferrals,

        @NotNull @Schema(description = "What became of a referral", examples = "DAILY")
        MailChoice progress,

        @NotNull @Schema(description = "Something waits", examples = "NOW")
        MailChoice reminders,

        @NotNull @Schema(description = "A place and a count, for managers and coordinators", examples = "DAILY")
        MailChoice alerts) {

    static NotificationChoicesBody of(Map<NoticeTopic, MailChoice> choices) {
        return new NotificationChoicesBody(
                choices.getOrDefault(NoticeTopic.NEW_REFERRAL, NoticeTopic.NEW_REFERRAL.usual()),
                choices.getOrDefault(NoticeTopic.PROGRESS, NoticeTopic.PROGRESS.usual()),
                choices.getOrDefault(NoticeTopic.REMINDER, NoticeTopic.REMINDER.usual()),
                choices.getOrDefault(NoticeTopic.ALERT, NoticeTopic.ALERT.usual()));
    }

    Map<NoticeTopic, MailChoice> byTopic() {
        return new EnumMap<>(Map.of(
                NoticeTopic.NEW_REFERRAL, newReferrals,
                NoticeTopic.PROGRESS, progress,
                NoticeTopic.REMINDER, reminders,
                NoticeTopic.ALERT, alerts));
    }
}
