/**
 * Gives {@code quarkus:dev} and {@code @QuarkusTest} the PostgreSQL and the Keycloak of {@code deploy/local}, without
 * Docker. Dev mode keeps its data under {@code .passerelle/dev}; a test run gets a new database and drops it.
 */
@NullMarked
package fr.passerelle.devservices.deployment;

import org.jspecify.annotations.NullMarked;
