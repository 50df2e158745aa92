package fr.passerelle.local;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The only place that speaks to whoever started the launcher: in French, and little. */
final class Console {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());
    private final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset());

    void say(String line) {
        out.println(line);
    }

    void refuse(String sentence) {
        err.println(sentence);
    }

    /** One line per part, when it is ready. */
    void partReady(String part, Duration elapsed) {
        say(String.format(Locale.FRENCH, "  ✓ %-16s %5.1f s", part, seconds(elapsed)));
    }

    void ready(String url, Duration elapsed, List<DemoAccounts.Account> accounts) {
        say(String.format(Locale.FRENCH, "%nPasserelle est prête en %.1f s : %s%n", seconds(elapsed), url));
        say("Comptes de démonstration (données fictives), mot de passe : " + DemoAccounts.PASSWORD);
        for (DemoAccounts.Account account : accounts) {
            say(String.format("  %-16s %-21s %s", account.username(), account.roleOrDash(), account.description()));
            account.otpKey().ifPresent(key -> say(" ".repeat(41) + "clé de l'application de codes : " + key));
        }
        say("\nCtrl-C pour tout arrêter.");
    }

    void stopped(Duration elapsed) {
        say(String.format(Locale.FRENCH, "Tout est arrêté (%.1f s).", seconds(elapsed)));
    }

    /** No answer, or no one to answer, is a no. */
    boolean confirm(String question) throws IOException {
        out.print(question + " [o/N] ");
        out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, charset())).readLine();
        return answer != null && answer.trim().toLowerCase(Locale.ROOT).matches("o|oui|y|yes");
    }

    private static double seconds(Duration elapsed) {
        return elapsed.toMillis() / 1000.0;
    }

    /** UTF-8 even where the locale is POSIX, as in containers; a Windows console has its own. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String own = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        return windows ? Charset.forName(own) : StandardCharsets.UTF_8;
    }
}
