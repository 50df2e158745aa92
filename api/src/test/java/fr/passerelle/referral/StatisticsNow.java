package fr.passerelle.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Lets tests of other rooms say when the night's counting and erasing come. */
@ApplicationScoped
public class StatisticsNow {

    private final TellStatistics tellStatistics;
    private final EraseReferrals eraseReferrals;

    StatisticsNow(TellStatistics tellStatistics, EraseReferrals eraseReferrals) {
        this.tellStatistics = tellStatistics;
        this.eraseReferrals = eraseReferrals;
    }

    public void count() {
        try {
            tellStatistics.count();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void start() {
        try {
            tellStatistics.firstTime();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void erase() {
        try {
            eraseReferrals.erase();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
