/**
 * The parts of Passerelle that are not Passerelle, as child processes: PostgreSQL ({@link LocalPostgres}) and Keycloak
 * ({@link LocalKeycloak}), with nothing to install but a JDK. Two doors use them: {@link Start}, the launcher of the
 * local run behind {@code deploy/local/start}, which adds the API and the web client and speaks French to whoever
 * started it; and {@code deploy/dev-services}, which gives {@code quarkus:dev} and the tests the same two servers. All
 * that is written lies under {@code <root>/.passerelle}, one home per use, and survives {@code mvn clean}.
 */
@NullMarked
package fr.passerelle.local;

import org.jspecify.annotations.NullMarked;
