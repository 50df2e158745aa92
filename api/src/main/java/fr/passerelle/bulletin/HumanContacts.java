package fr.passerelle.bulletin;

import fr.passerelle.assessment.ProcedureBody;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class HumanContacts implements PanacheRepositoryBase<HumanContact, UUID> {

    Map<ProcedureBody, HumanContact> of(String territory) {
        return list("territoryCode", territory).stream()
                .collect(Collectors.toUnmodifiableMap(contact -> contact.body, Function.identity()));
    }

    /** There from now on, and nobody else's until the transaction ends: of two first ones the second is told. */
    HumanContact locked(String territory, ProcedureBody body) {
        getEntityManager()
                .createNativeQuery("insert into human_contact (id, territory_code, body) values (?1, ?2, ?3)"
                        + " on conflict (territory_code, body) do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, territory)
                .setParameter(3, body.name())
                .executeUpdate();
        return find("territoryCode = ?1 and body = ?2", territory, body)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }
}
