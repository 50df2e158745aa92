package fr.passerelle.platform.command;

import java.util.List;

/** Something the process can be told to do instead of serving: each room brings its own, {@link Passerelle} finds it. */
public interface Command {

    /** The word or words it is called by. */
    List<String> name();

    /** What follows the name, as an operator reads it. */
    String usage();

    /**
     * @param arguments what followed the name
     * @return the process's exit code: 0 done, 1 refused, 2 not understood
     */
    int run(List<String> arguments);
}
