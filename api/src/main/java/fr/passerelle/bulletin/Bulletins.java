package fr.passerelle.bulletin;

import fr.passerelle.assessment.ProcedureBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The room's door: whether a human can be reached at each administration. */
@ApplicationScoped
public class Bulletins {

    private final HumanContacts contacts;

    Bulletins(HumanContacts contacts) {
        this.contacts = contacts;
    }

    public Map<ProcedureBody, HumanContactState> contacts(String territory) {
        Map<ProcedureBody, HumanContactState> states = new EnumMap<>(ProcedureBody.class);
        Arrays.stream(ProcedureBody.values()).forEach(body -> states.put(body, HumanContactState.NOT_VERIFIED));
        contacts.of(territory).forEach((body, contact) -> states.put(body, contact.state()));
        return states;
    }
}
