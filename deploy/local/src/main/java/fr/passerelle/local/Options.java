package fr.passerelle.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked on the command line.
 *
 * @param port of the web client; API, Keycloak and PostgreSQL take the three that follow
 * @param withStrictRealm for the journeys: the production realm beside the demo's
 * @param attended end when standard input closes, so that a test harness that dies takes everything with it
 */
record Options(
        Action action, int port, Path home, boolean fresh, boolean yes, boolean withStrictRealm, boolean attended) {

    enum Action {
        START,
        STOP,
        HELP
    }

    static final String USAGE = """
            Usage : deploy/local/start [options]

              --port N     port de l'application (8080 par défaut ; les trois suivants servent à l'API,
                           à Keycloak et à PostgreSQL)
              --fresh      repartir de données vides (demande confirmation)
              --yes        répondre oui à la confirmation
              --home DIR   où garder données et journaux (.passerelle/local par défaut)
              --stop       arrêter ce qu'un lancement précédent a laissé
              --help       cette aide

            Pour les tests : --with-strict-realm (ajoute le royaume de production), --attended (s'arrête quand
            l'entrée standard se ferme). Ctrl-C arrête tout.""";

    static Options parse(ProjectRoot root, List<String> arguments) throws Refusal {
        Action action = Action.START;
        int port = 8080;
        Path home = root.home("local");
        boolean fresh = false;
        boolean yes = false;
        boolean strict = false;
        boolean attended = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--home" -> home = folder(value(option, rest));
                case "--fresh" -> fresh = true;
                case "--yes" -> yes = true;
                case "--stop" -> action = Action.STOP;
                case "--help", "-h" -> action = Action.HELP;
                case "--with-strict-realm" -> strict = true;
                case "--attended" -> attended = true;
                default -> throw usage("Option inconnue : " + option + ".");
            }
        }
        return new Options(action, port, home, fresh, yes, strict, attended);
    }

    private static String value(String option, Iterator<String> rest) throws Refusal {
        if (!rest.hasNext()) {
            throw usage("L'option " + option + " attend une valeur.");
        }
        return rest.next();
    }

    private static int port(String text) throws Refusal {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535 - 3) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of range.
        }
        throw usage("Le port doit être un nombre entre 1 et 65532, et non « " + text + " ».");
    }

    private static Path folder(String text) throws Refusal {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw usage("« " + text + " » n'est pas un nom de dossier.");
        }
    }

    private static Refusal usage(String sentence) {
        return new Refusal(sentence + " Voir : deploy/local/start --help", Refusal.USAGE);
    }
}
