package fr.passerelle.demo;

import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.CommuneName;
import fr.passerelle.territory.Indicator;
import fr.passerelle.territory.IndicatorState;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes communes, organisations, places and members as rows, all or nothing. */
@ApplicationScoped
class DemoDirectory {

    private final DataSource database;
    private final Time time;

    DemoDirectory(DataSource database, Time time) {
        this.database = database;
        this.time = time;
    }

    void load(DemoTerritory territory) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            territory(connection, territory);
            organisations(connection, territory);
            places(connection, territory);
            members(connection, territory);
            DemoAgenda.load(connection, territory, time.today());
            DemoBulletin.load(connection, territory, time.today());
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("The fictional territory could not be loaded", failed);
        }
    }

    private static void territory(Connection connection, DemoTerritory territory) throws SQLException {
        run(
                connection,
                "insert into territory (code, name, fictional) values (?, ?, true)",
                territory.code(),
                territory.label());
        for (DemoCommune commune : territory.communes()) {
            run(
                    connection,
                    """
                    insert into commune (insee_code, territory_code, name, search_name, population, longitude, latitude,
                                         epci_code, epci_name, postcodes, outline)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""",
                    commune.code(),
                    territory.code(),
                    commune.name(),
                    CommuneName.searchable(commune.name()),
                    commune.population(),
                    commune.centre().lon(),
                    commune.centre().lat(),
                    commune.intercommunality(),
                    nameOf(commune.intercommunality()),
                    texts(commune.postcodes()),
                    polygon(commune.outline()));
            indicators(connection, commune);
        }
    }

    private static String nameOf(String intercommunality) {
        return DemoIntercommunalities.ALL.stream()
                .filter(one -> one.code().equals(intercommunality))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static void indicators(Connection connection, DemoCommune commune) throws SQLException {
        DemoIndicators known = commune.indicators();
        Map<Indicator, DemoShare> shares = Map.of(
                Indicator.POVERTY_RATE, known.povertyRate(),
                Indicator.AGED_65_AND_OVER, known.aged65AndOver(),
                Indicator.LOW_DIPLOMA, known.lowDiploma(),
                Indicator.SINGLE_HOUSEHOLDS, known.singleHouseholds(),
                Indicator.WITHOUT_FAST_BROADBAND, known.withoutFastBroadband(),
                Indicator.WITHOUT_4G, known.without4g(),
                Indicator.RURAL_REVITALISATION, new DemoShare.Known(known.zrr() ? BigDecimal.ONE : BigDecimal.ZERO));
        for (Map.Entry<Indicator, DemoShare> share : shares.entrySet()) {
            Double value = share.getValue() instanceof DemoShare.Known percent
                    ? percent.percent().doubleValue()
                    : null;
            run(
                    connection,
                    "insert into commune_indicator (insee_code, indicator, state, value) values (?, ?, ?, ?)",
                    commune.code(),
                    share.getKey().name(),
                    (value == null ? IndicatorState.SECRET : IndicatorState.KNOWN).name(),
                    value);
        }
    }

    private static void organisations(Connection connection, DemoTerritory territory) throws SQLException {
        for (DemoOrganisation organisation : territory.organisations()) {
            run(
                    connection,
                    """
                    insert into organisation (id, territory_code, name, kind, siret, bound_by_secrecy)
                    values (?, ?, ?, ?, ?, ?)""",
                    DemoIds.organisation(organisation.code()),
                    territory.code(),
                    organisation.name(),
                    organisation.kind(),
                    organisation.siret(),
                    organisation.boundBySecrecy());
            for (DemoTeam team : organisation.teams()) {
                run(
                        connection,
                        "insert into team (id, organisation_id, name, public_label) values (?, ?, ?, ?)",
                        DemoIds.team(team.code()),
                        DemoIds.organisation(organisation.code()),
                        team.name(),
                        team.publicLabel());
            }
        }
    }

    private static void places(Connection connection, DemoTerritory territory) throws SQLException {
        for (DemoPlace place : territory.places()) {
            run(
                    connection,
                    """
                    insert into place (id, territory_code, organisation_id, team_id, name, kinds, commune_code, address,
                        postcode, longitude, latitude, services, publics, special_care, fees, programmes, access_modes,
                        support_modes, languages, equipment, step_free, itinerance, opening_hours, phone,
                        emails, summary, verified_on, saturated_until, source)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    DemoIds.place(place.code()),
                    territory.code(),
                    place.organisation() == null ? null : DemoIds.organisation(place.organisation()),
                    place.teamCode() == null ? null : DemoIds.team(place.teamCode()),
                    place.name(),
                    texts(place.typologies()),
                    place.commune(),
                    place.address(),
                    place.postcode(),
                    place.point().lon(),
                    place.point().lat(),
                    texts(place.services()),
                    texts(place.publics()),
                    texts(place.specificCare()),
                    texts(place.fees()),
                    texts(place.programmes()),
                    texts(place.accessModes()),
                    texts(place.supportModes()),
                    texts(place.languages()),
                    texts(place.equipment()),
                    place.stepFree(),
                    texts(List.of(place.itinerant() ? "Itinérant" : "Fixe")),
                    place.openingHours(),
                    place.phone(),
                    texts(place.email() == null ? List.of() : List.of(place.email())),
                    place.presentation(),
                    place.verifiedOn(),
                    place.saturatedUntil(),
                    place.source());
            for (Map.Entry<String, Integer> capacity : place.capacityPerWeek().entrySet()) {
                run(
                        connection,
                        "insert into place_capacity (place_id, orientation_type, per_week) values (?, ?, ?)",
                        DemoIds.place(place.code()),
                        capacity.getKey(),
                        capacity.getValue());
            }
            for (DemoAbsence absence : place.absences()) {
                run(
                        connection,
                        "insert into place_absence (id, place_id, first_day, last_day, reason) values (?, ?, ?, ?, 'HOLIDAYS')",
                        DemoIds.other("absence", place.code() + absence.from()),
                        DemoIds.place(place.code()),
                        absence.from(),
                        absence.to());
            }
        }
    }

    private static void members(Connection connection, DemoTerritory territory) throws SQLException {
        for (DemoMember member : territory.members()) {
            if (member.memberships().isEmpty()) {
                continue; // Signs in, and is then told that nobody has admitted them yet.
            }
            run(
                    connection,
                    "insert into member (id, subject, display_name, email) values (?, ?, ?, ?)",
                    DemoIds.member(member.subject()),
                    member.subject(),
                    member.givenName() + " " + member.familyName(),
                    member.email());
            for (DemoMembership membership : member.memberships()) {
                String code = member.subject() + membership.role() + membership.team();
                if (membership.team() != null) {
                    run(
                            connection,
                            "insert into membership (id, member_id, team_id, role) values (?, ?, ?, ?)",
                            DemoIds.other("membership", code),
                            DemoIds.member(member.subject()),
                            DemoIds.team(membership.team()),
                            membership.role());
                } else {
                    run(
                            connection,
                            """
                            insert into appointment_to_office (id, member_id, role, territory_code, organisation_id)
                            values (?, ?, ?, ?, ?)""",
                            DemoIds.other("office", code),
                            DemoIds.member(member.subject()),
                            membership.role(),
                            membership.role().equals("COORDINATOR") ? territory.code() : null,
                            membership.organisation() == null ? null : DemoIds.organisation(membership.organisation()));
                }
            }
        }
    }

    static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value =
                        values[i] instanceof String[] texts ? connection.createArrayOf("text", texts) : values[i];
                statement.setObject(i + 1, value);
            }
            statement.executeUpdate();
        }
    }

    /** One argument among many, not the many arguments themselves. */
    private static Object texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String polygon(List<List<DemoPoint>> rings) {
        StringBuilder json = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[");
        String ringSeparator = "";
        for (List<DemoPoint> ring : rings) {
            json.append(ringSeparator).append('[');
            ringSeparator = ",";
            String separator = "";
            for (DemoPoint point : ring) {
                json.append(separator)
                        .append('[')
                        .append(point.lon())
                        .append(',')
                        .append(point.lat())
                        .append(']');
                separator = ",";
            }
            json.append(']');
        }
        return json.append("]}").toString();
    }
}
