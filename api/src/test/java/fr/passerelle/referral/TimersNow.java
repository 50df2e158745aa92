package fr.passerelle.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Lets tests of other rooms say when the timers' worker runs. */
@ApplicationScoped
public class TimersNow {

    private final TimerWorker worker;

    TimersNow(TimerWorker worker) {
        this.worker = worker;
    }

    public void fire() {
        try {
            worker.fireAllDue();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
