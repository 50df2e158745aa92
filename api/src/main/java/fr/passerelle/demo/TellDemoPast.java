package fr.passerelle.demo;

import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import fr.passerelle.statistics.EventFact;
import fr.passerelle.statistics.EventSource;
import fr.passerelle.statistics.PublishQuarters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets counting begin two quarters earlier in the fictional territory, and tells what happened then. */
@ApplicationScoped
class TellDemoPast implements EventSource {

    private final Time time;

    private @Nullable DemoPast past;

    TellDemoPast(Time time) {
        this.time = time;
    }

    /** Only while the fictional territory is being loaded: what is counted once is never counted again. */
    void publish(DemoTerritory territory, PublishQuarters publish) throws SQLException {
        DemoPast told = new DemoPast(territory, Quarter.of(time.today()));
        past = told;
        try {
            publish.beginWith(told.first());
        } finally {
            past = null;
        }
    }

    @Override
    public void tell(Connection connection, YearMonth month, Consumer<EventFact> each) {
        DemoPast told = past;
        if (told != null) {
            told.in(month).forEach(each);
        }
    }
}
