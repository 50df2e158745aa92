package fr.passerelle.local;

import java.nio.file.Path;

/** The Java that runs this program runs its child processes too. */
final class ThisJava {

    private ThisJava() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
