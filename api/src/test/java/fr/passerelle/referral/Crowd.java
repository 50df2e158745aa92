package fr.passerelle.referral;

import fr.passerelle.platform.security.Role;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in every role and every relation to one course of referrals, in a territory of its own. */
@ApplicationScoped
class Crowd {

    static final String TERRITORY = "22";

    private final TestDatabase database;
    private final Newcomers newcomers;

    Crowd(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    record Somebody(String subject, Role role, Relation relation) {}

    /** Who is there, and from where to where the referrals go. */
    record Gathered(Stage.Course course, List<Somebody> everybody) {}

    /** Where a relation stands. */
    private record Ground(UUID organisation, UUID team, String territory) {}

    Gathered gather() {
        newcomers.territory(TERRITORY);
        UUID senders = newcomers.organisation("Département de la foule", TERRITORY);
        UUID receivers = newcomers.organisation("Association de la foule", TERRITORY);
        Map<Relation, Ground> grounds = new EnumMap<>(Relation.class);
        grounds.put(Relation.SENDING_TEAM, ground(senders, TERRITORY));
        grounds.put(Relation.RECEIVING_TEAM, ground(receivers, TERRITORY));
        grounds.put(Relation.OTHER_TEAM_OF_THE_SENDERS_ORGANISATION, ground(senders, TERRITORY));
        grounds.put(Relation.OTHER_TEAM_OF_THE_RECEIVERS_ORGANISATION, ground(receivers, TERRITORY));
        grounds.put(Relation.OTHER_ORGANISATION, ground(newcomers.organisation("CCAS", TERRITORY), TERRITORY));
        grounds.put(
                Relation.OTHER_TERRITORY,
                ground(newcomers.organisation("Voisins", Town.OTHER_TERRITORY), Town.OTHER_TERRITORY));
        grounds.put(Relation.NONE_ANY_MORE, grounds.get(Relation.SENDING_TEAM));
        List<Somebody> everybody = new ArrayList<>();
        grounds.forEach((relation, ground) -> {
            for (Role role : Role.values()) {
                String subject = in(role, ground);
                if (relation == Relation.NONE_ANY_MORE) {
                    leave(subject);
                }
                everybody.add(new Somebody(subject, role, relation));
            }
        });
        UUID team = grounds.get(Relation.SENDING_TEAM).team();
        UUID receivingTeam = grounds.get(Relation.RECEIVING_TEAM).team();
        UUID sender = Town.member(find(everybody, Role.REFERRER, Relation.SENDING_TEAM));
        return new Gathered(
                new Stage.Course(team, sender, newcomers.placeOf(receivingTeam), receivingTeam, TERRITORY),
                List.copyOf(everybody));
    }

    /** Nobody of it holds an office in other tests. */
    void disperse(Gathered gathered) {
        gathered.everybody().forEach(one -> leave(one.subject()));
    }

    private Ground ground(UUID organisation, String territory) {
        return new Ground(organisation, newcomers.teamOf(organisation, "Équipe de la foule"), territory);
    }

    private String in(Role role, Ground ground) {
        return switch (role) {
            case REFERRER, MEDIATOR -> newcomers.memberOf(ground.team(), role.name());
            case ORGANISATION_MANAGER -> newcomers.managerOf(ground.organisation());
            case COORDINATOR -> newcomers.coordinatorOf(ground.territory());
            case PLATFORM_ADMIN -> office(role, null);
            case AUDITOR -> office(role, ground.organisation());
        };
    }

    private String office(Role role, @Nullable UUID organisation) {
        String subject = "crowd-" + UUID.randomUUID();
        database.run("insert into member values (?, ?, ?, null)", Town.member(subject), subject, "Membre " + subject);
        database.run(
                "insert into appointment_to_office values (?, ?, ?, null, ?)",
                UUID.randomUUID(),
                Town.member(subject),
                role.name(),
                organisation);
        return subject;
    }

    private void leave(String subject) {
        newcomers.leave(subject);
        database.run(
                "update appointment_to_office set ended_on = current_date where member_id = ? and ended_on is null",
                Town.member(subject));
    }

    private static String find(List<Somebody> everybody, Role role, Relation relation) {
        return everybody.stream()
                .filter(one -> one.role() == role && one.relation() == relation)
                .findFirst()
                .orElseThrow()
                .subject();
    }
}
