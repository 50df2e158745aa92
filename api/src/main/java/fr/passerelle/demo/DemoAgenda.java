package fr.passerelle.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** What happens at the demo's places: where the bus stops, who comes to hold sessions, whom to ask for, what was reported. */
final class DemoAgenda {

    private static final Map<String, String> WHO_TO_ASK_FOR = Map.of(
            "P07", "Un conseiller France services, à l'accueil",
            "P09", "La médiatrice numérique, salle du fond",
            "P10", "Le conducteur du bus, qui est aussi médiateur");

    private static final Map<String, String> WHAT_TO_BRING = Map.of(
            "P07", "Une pièce d'identité, un numéro de téléphone et les codes que vous avez déjà",
            "P10", "Le courrier reçu, même si vous ne l'avez pas compris",
            "P11", "L'appareil qui pose souci et son chargeur");

    private static final Map<String, String> DOES_NOT_DO =
            Map.of("P07", "Pas de déclaration pour une entreprise", "P11", "Pas de réparation d'écran");

    private DemoAgenda() {}

    static void load(Connection connection, DemoTerritory territory, LocalDate today) throws SQLException {
        for (DemoPlace place : territory.places()) {
            for (DemoStop stop : place.stops()) {
                stop(connection, place, stop);
            }
            DemoDirectory.run(
                    connection,
                    "update place set who_to_ask_for = ?, what_to_bring = ?, does_not_do = ? where id = ?",
                    WHO_TO_ASK_FOR.get(place.code()),
                    WHAT_TO_BRING.get(place.code()),
                    DOES_NOT_DO.get(place.code()),
                    DemoIds.place(place.code()));
        }
        session(connection, "P08", "PASSEURS-BUS", firstDay(today, DayOfWeek.THURSDAY), 2, false);
        session(connection, "P16", "UDAF-BUDGET", firstDay(today, DayOfWeek.TUESDAY), 1, true);
        report(connection, today);
    }

    private static void stop(Connection connection, DemoPlace place, DemoStop stop) throws SQLException {
        DemoDirectory.run(
                connection,
                """
                insert into place_stop (id, place_id, day, starts_at, ends_at, commune_code, spot, longitude, latitude)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                DemoIds.other("stop", place.code() + stop.date()),
                DemoIds.place(place.code()),
                stop.date(),
                stop.from(),
                stop.to(),
                stop.commune(),
                stop.spot(),
                stop.point().lon(),
                stop.point().lat());
    }

    private static void session(
            Connection connection, String place, String team, LocalDate firstDay, int everyWeeks, boolean byAppointment)
            throws SQLException {
        DemoDirectory.run(
                connection,
                """
                insert into place_session (id, place_id, first_day, every_weeks, starts_at, ends_at, team_id,
                                           by_appointment)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                DemoIds.other("session", place + team),
                DemoIds.place(place),
                firstDay,
                everyWeeks,
                LocalTime.of(9, 30),
                LocalTime.of(12, 0),
                DemoIds.team(team),
                byAppointment);
    }

    private static void report(Connection connection, LocalDate today) throws SQLException {
        DemoDirectory.run(
                connection,
                "insert into error_report (id, place_id, wrong, note, reported_at, reported_by) values (?, ?, ?, ?, ?, ?)",
                DemoIds.other("report", "P09"),
                DemoIds.place("P09"),
                "HOURS",
                "Fermé le mercredi matin depuis la rentrée",
                today.minusDays(3).atTime(9, 15).atOffset(ZoneOffset.UTC),
                DemoIds.member("claire.fontaine"));
    }

    private static LocalDate firstDay(LocalDate today, DayOfWeek day) {
        return today.minusWeeks(4).with(TemporalAdjusters.nextOrSame(day));
    }
}
