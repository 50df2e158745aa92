package fr.passerelle.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real SMTP server on a free port, which can be switched off and on again. It is there for all tests of a run, because
 * one that came later would start the application anew.
 */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static @Nullable GreenMail running;
    private static int port;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        on();
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.start-tls", "DISABLED");
    }

    @Override
    public void stop() {
        off();
    }

    public static void on() {
        running = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        running.start();
    }

    public static void off() {
        if (running != null) {
            running.stop();
        }
    }

    /** Everything that came since, taken out. */
    static MimeMessage[] take() {
        MimeMessage[] came = inbox().getReceivedMessages();
        if (came.length > 0) {
            try {
                inbox().purgeEmailFromAllMailboxes();
            } catch (FolderException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return came;
    }

    public static GreenMail inbox() {
        if (running == null) {
            throw new IllegalStateException("The mail server was not started");
        }
        return running;
    }
}
