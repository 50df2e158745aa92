package fr.passerelle.matching;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.statistics.EventFact;
import fr.passerelle.statistics.EventMeasure;
import fr.passerelle.statistics.EventSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.function.Consumer;

/** How often nobody was found in a month, told when it is over. They are counts already. */
@ApplicationScoped
class TellUnmetNeeds implements EventSource {

    @Override
    public void tell(Connection connection, YearMonth month, Consumer<EventFact> each) throws SQLException {
        try (PreparedStatement needs = connection.prepareStatement("""
                select c.territory_code, c.epci_code, u.orientation_type, u.needs
                  from unmet_need u join commune c on c.insee_code = u.commune_code where u.month = ?""")) {
            needs.setDate(1, Date.valueOf(month.atDay(1)));
            try (ResultSet row = needs.executeQuery()) {
                while (row.next()) {
                    each.accept(new EventFact(
                            EventMeasure.UNMET_NEED,
                            row.getString(1),
                            row.getString(2),
                            OrientationType.valueOf(row.getString(3)),
                            null,
                            row.getInt(4)));
                }
            }
        }
    }
}
