package fr.passerelle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How members want each topic by mail; what nobody chose is as usual. */
@ApplicationScoped
class NotificationChoices {

    private final EntityManager entities;

    NotificationChoices(EntityManager entities) {
        this.entities = entities;
    }

    Map<NoticeTopic, MailChoice> of(UUID member) {
        Map<NoticeTopic, MailChoice> choices = new EnumMap<>(NoticeTopic.class);
        for (NoticeTopic topic : NoticeTopic.values()) {
            choices.put(topic, of(topic, List.of(member)).getOrDefault(member, topic.usual()));
        }
        return choices;
    }

    /** Only those who chose. */
    Map<UUID, MailChoice> of(NoticeTopic topic, List<UUID> members) {
        Map<UUID, MailChoice> choices = new HashMap<>();
        entities.createNativeQuery(
                        "select member_id, mail from notification_choice where topic = :topic and member_id in (:members)",
                        Tuple.class)
                .setParameter("topic", topic.name())
                .setParameter("members", members)
                .getResultStream()
                .map(Tuple.class::cast)
                .forEach(row -> choices.put(
                        ((Tuple) row).get(0, UUID.class), MailChoice.valueOf(((Tuple) row).get(1, String.class))));
        return choices;
    }

    void choose(UUID member, Map<NoticeTopic, MailChoice> choices) {
        choices.forEach((topic, mail) -> entities.createNativeQuery("""
                        insert into notification_choice values (:member, :topic, :mail)
                        on conflict (member_id, topic) do update set mail = excluded.mail""")
                .setParameter("member", member)
                .setParameter("topic", topic.name())
                .setParameter("mail", mail.name())
                .executeUpdate());
    }
}
