package fr.passerelle.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the network.
 *
 * @param kind a typology code of the standard
 * @param siret fictional: begins with 000, valid by the Luhn check
 * @param boundBySecrecy a social service, whose staff keep professional secrecy
 */
record DemoOrganisation(
        String code, String name, String kind, @Nullable String siret, boolean boundBySecrecy, List<DemoTeam> teams) {}
