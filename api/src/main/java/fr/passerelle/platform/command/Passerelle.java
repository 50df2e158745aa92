package fr.passerelle.platform.command;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The process: serves the API until it is told to stop, or carries out the one {@link Command} it was started with. */
@QuarkusMain
public class Passerelle implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Passerelle.class);
    private static final int NOT_UNDERSTOOD = 2;

    private final List<Command> commands;

    Passerelle(@All List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return carryOut(List.of(arguments));
    }

    int carryOut(List<String> arguments) {
        for (Command command : commands) {
            int words = command.name().size();
            if (arguments.size() >= words && arguments.subList(0, words).equals(command.name())) {
                int code = command.run(arguments.subList(words, arguments.size()));
                if (code == NOT_UNDERSTOOD) {
                    LOG.errorf("Usage: %s", usage(command));
                }
                return code;
            }
        }
        LOG.errorf("Usage: %s", commands.stream().map(Passerelle::usage).collect(Collectors.joining(" | ")));
        return NOT_UNDERSTOOD;
    }

    private static String usage(Command command) {
        return String.join(" ", command.name()) + " " + command.usage();
    }
}
