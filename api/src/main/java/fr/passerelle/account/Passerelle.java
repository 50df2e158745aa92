package fr.passerelle.account;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jboss.logging.Logger;

/**
 * The process: serves the API until it is told to stop, or carries out the one command there is:
 * {@code first-administrator <subject> <display name>}.
 */
@QuarkusMain
public class Passerelle implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Passerelle.class);

    private final FirstAdministrator firstAdministrator;

    Passerelle(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        if (arguments.length != 3 || !arguments[0].equals("first-administrator")) {
            LOG.error("Usage: first-administrator <subject> <display name>");
            return 2;
        }
        boolean appointed = firstAdministrator.appoint(arguments[1], arguments[2]);
        LOG.info(
                appointed
                        ? "The first administrator is appointed."
                        : "There is an administrator already: nothing was done.");
        return appointed ? 0 : 1;
    }
}
