package fr.passerelle.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.function.Consumer;

/** A room that knows what happened: asked once for each month that is over, as the job role, in the counting transaction. */
public interface EventSource {
    void tell(Connection connection, YearMonth month, Consumer<EventFact> each) throws SQLException;
}
