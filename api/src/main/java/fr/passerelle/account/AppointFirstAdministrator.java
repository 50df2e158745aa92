package fr.passerelle.account;

import fr.passerelle.platform.command.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** {@link FirstAdministrator}, told from a terminal: {@code first-administrator <subject> <display name>}. */
@ApplicationScoped
class AppointFirstAdministrator implements Command {

    private static final Logger LOG = Logger.getLogger(AppointFirstAdministrator.class);

    private final FirstAdministrator firstAdministrator;

    AppointFirstAdministrator(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public List<String> name() {
        return List.of("first-administrator");
    }

    @Override
    public String usage() {
        return "<subject> <display name>";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2) {
            return 2;
        }
        boolean appointed = firstAdministrator.appoint(arguments.get(0), arguments.get(1));
        LOG.info(
                appointed
                        ? "The first administrator is appointed."
                        : "There is an administrator already: nothing was done.");
        return appointed ? 0 : 1;
    }
}
