package fr.passerelle.demo;

import fr.passerelle.platform.time.Time;
import fr.passerelle.statistics.PublishQuarters;
import fr.passerelle.territory.Territories;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Loads the fictional territory once, before the first request is answered. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    private final DemoConfig config;
    private final Territories territories;
    private final DemoDirectory directory;
    private final DemoWaiting waiting;
    private final DemoPlay play;
    private final TellDemoPast past;
    private final PublishQuarters publish;
    private final Time time;

    DemoLoader(
            DemoConfig config,
            Territories territories,
            DemoDirectory directory,
            DemoWaiting waiting,
            DemoPlay play,
            TellDemoPast past,
            PublishQuarters publish,
            Time time) {
        this.config = config;
        this.territories = territories;
        this.directory = directory;
        this.waiting = waiting;
        this.play = play;
        this.past = past;
        this.publish = publish;
        this.time = time;
    }

    void load(@Observes StartupEvent started) {
        if (config.load()) {
            load();
        }
    }

    /** Does nothing when a fictional territory is there: what was done in the demo since is kept. */
    void load() {
        if (QuarkusTransaction.requiringNew().call(territories::anyFictional)) {
            return;
        }
        DemoTerritory territory = DemoGenerator.generate(time.today());
        directory.load(territory);
        waiting.load(territory, time.today());
        play.all(territory);
        publishPast(territory);
        LOG.infof(
                "Loaded the fictional territory: %d communes, %d places, %d referrals",
                territory.communes().size(),
                territory.places().size(),
                territory.referrals().size());
    }

    private void publishPast(DemoTerritory territory) {
        try {
            past.publish(territory, publish);
        } catch (SQLException failed) {
            throw new IllegalStateException("The fictional territory's past could not be published", failed);
        }
    }
}
