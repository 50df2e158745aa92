package fr.passerelle.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page of the fictional territory and what its teams noted lately. Numbers are kept free for fiction (Arcep). */
final class DemoBulletin {

    private DemoBulletin() {}

    static void load(Connection connection, DemoTerritory territory, LocalDate today) throws SQLException {
        String code = territory.code();
        contact(
                connection,
                code,
                "CAF",
                "+33536490021",
                "Aubrelle, mardi et jeudi de 9 h à 12 h",
                null,
                today.minusDays(12));
        contact(connection, code, "CPAM", "+33536490022", null, "Au téléphone, sous dix jours", today.minusDays(40));
        contact(connection, code, "FRANCE_TRAVAIL", null, "Rocheval, le matin", "Au guichet", today.minusMonths(8));
        contact(connection, code, "PREFECTURE", null, null, null, today.minusDays(20));
        entry(
                connection,
                code,
                "DEMATERIALISATION",
                "Demande de carte grise",
                "PREFECTURE",
                today.plusDays(45),
                null,
                "La demande se fait en ligne seulement.",
                "Un point d’accueil reste ouvert le mardi matin, à Aubrelle.");
        entry(
                connection,
                code,
                "MEETING",
                "Rencontre du réseau",
                null,
                today.plusDays(24),
                "Salle des fêtes d’Aubrelle",
                "Ce qui bloque ce trimestre, et ce que nous demandons.",
                null);
        DemoDirectory.run(connection, """
                insert into bulletin_entry (id, territory_code, kind, title, organisation, mail, words, changed_at)
                values (?, ?, 'REFERENT', 'Inclusion numérique', 'Conseil départemental de Vaubrune',
                        'inclusion@vaubrune.invalid', 'Pour une question sur le réseau.', now())""", DemoIds.other("bulletin", "referent"), code);
        observed(connection, code, today, "CAF", "SIGN_IN", "NOBODY", 9);
        observed(connection, code, today, "CAF", "DOCUMENTS", "REACHED", 4);
        observed(connection, code, today, "PREFECTURE", "CREATE_ACCOUNT", "NOBODY", 6);
        observed(connection, code, today, "PENSION", "UNDERSTAND_ANSWER", "NOT_TRIED", 3);
        observed(connection, code, today.minusMonths(3), "CAF", "SIGN_IN", "NOBODY", 5);
    }

    private static void contact(
            Connection connection,
            String territory,
            String body,
            @Nullable String phone,
            @Nullable String counter,
            @Nullable String appointment,
            LocalDate verified)
            throws SQLException {
        DemoDirectory.run(
                connection,
                """
                insert into human_contact (id, territory_code, body, phone, counter, appointment, verified_on, version)
                values (?, ?, ?, ?, ?, ?, ?, 1)""",
                DemoIds.other("contact", body),
                territory,
                body,
                phone,
                counter,
                appointment,
                verified);
    }

    private static void entry(
            Connection connection,
            String territory,
            String kind,
            String title,
            @Nullable String body,
            LocalDate day,
            @Nullable String where,
            String words,
            @Nullable String alternative)
            throws SQLException {
        DemoDirectory.run(
                connection,
                """
                insert into bulletin_entry (id, territory_code, kind, title, body, takes_place_on, takes_place_where, words,
                                            alternative, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, now())""",
                DemoIds.other("bulletin", title),
                territory,
                kind,
                title,
                body,
                day,
                where,
                words,
                alternative);
    }

    private static void observed(
            Connection connection, String territory, LocalDate day, String body, String step, String human, int times)
            throws SQLException {
        for (int i = 0; i < times; i++) {
            DemoDirectory.run(
                    connection,
                    "insert into observation values (?, ?, ?, ?, ?, ?)",
                    DemoIds.other("observation", day + body + step + i),
                    territory,
                    day.withDayOfMonth(1),
                    body,
                    step,
                    human);
        }
    }
}
