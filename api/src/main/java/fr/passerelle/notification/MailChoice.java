package fr.passerelle.notification;

/** How a member wants notices of one topic by mail. */
enum MailChoice {
    /** Within the hours, together with what else waits. */
    NOW,
    /** Once, on the morning of the next day with hours. */
    DAILY,
    NONE
}
