package fr.passerelle.platform.outbox;

import java.util.Set;

/** Does what follows from events. It may be called more than once for one event, and has to do it once. */
public interface OutboxHandler {

    Set<String> kinds();

    /**
     * @throws Postponed when it is not the hour for it, which is no failure
     * @throws RuntimeException anything else: it is tried again later
     */
    void handle(OutboxEvent event);
}
