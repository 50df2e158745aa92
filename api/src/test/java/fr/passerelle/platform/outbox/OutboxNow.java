package fr.passerelle.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other rooms say when the outbox is worked off. */
@ApplicationScoped
public class OutboxNow {

    private final OutboxWorker worker;

    OutboxNow(OutboxWorker worker) {
        this.worker = worker;
    }

    public void workOff() {
        worker.workOff();
    }
}
