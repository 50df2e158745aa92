package fr.passerelle.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call: signed so that the specification's own library takes it, and never into a network. */
class CallPartnerTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final UUID MESSAGE = UUID.fromString("0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e");
    private static final String PAYLOAD = "{\"type\":\"ping\"}";

    private final Partner partner = new Partner();

    @AfterEach
    void close() {
        partner.close();
    }

    @Test
    void the_library_of_the_specification_takes_the_signature_and_no_other_secret_does() throws Exception {
        Answer answer = call(partner.url(), true);
        assertThat(answer.isDelivered()).isTrue();
        assertThat(answer.code()).isEqualTo(204);
        Partner.Call call = partner.calls().get(0);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.id()).isEqualTo(MESSAGE.toString());
        assertThat(call.body()).isEqualTo(PAYLOAD);
        call.verify(SECRET);
        assertThatThrownBy(() -> call.verify("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void a_redirect_is_not_followed_and_counts_as_not_taken() {
        partner.answers(302);
        Answer answer = call(partner.url(), true);
        assertThat(answer.code()).isEqualTo(302);
        assertThat(answer.isDelivered()).isFalse();
        assertThat(partner.calls()).hasSize(1);
    }

    @Test
    void whoever_does_not_answer_in_time_is_not_waited_for() {
        partner.answersAfter(5_000);
        Answer answer = call(partner.url(), true);
        assertThat(answer.failure()).isEqualTo(DeliveryFailure.NO_ANSWER);
        assertThat(answer.tookMs()).isBetween(1_900, 4_900);
    }

    @Test
    void nobody_there_and_an_unknown_host_are_told_apart() {
        partner.close();
        assertThat(call(partner.url(), true).failure()).isEqualTo(DeliveryFailure.NO_CONNECTION);
        assertThat(call("http://nobody.invalid/", true).failure()).isEqualTo(DeliveryFailure.UNKNOWN_HOST);
    }

    @Test
    void without_a_certificate_that_is_trusted_nobody_is_told(@TempDir Path folder) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys"))));
        server.createContext("/", exchange -> calls.incrementAndGet());
        server.start();
        try {
            String url = "https://localhost:" + server.getAddress().getPort() + "/";
            assertThat(call(url, true).failure()).isEqualTo(DeliveryFailure.UNSAFE_CONNECTION);
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/",
                "https://localhost:%d/",
                "https://[::1]:%d/",
                "https://0.0.0.0:%d/",
                "https://10.0.0.7:%d/",
                "https://172.16.4.2:%d/",
                "https://192.168.1.1:%d/",
                "https://169.254.169.254:%d/latest/meta-data",
                "https://[fe80::1]:%d/",
                "https://[fd12:3456::1]:%d/",
                "https://[::ffff:127.0.0.1]:%d/",
                "http://127.0.0.1:%d/",
                "http://198.51.100.7:%d/",
                "https://someone@198.51.100.7:%d/"
            })
    void in_production_nothing_is_called_but_https_in_the_open_internet(String url) {
        Answer answer = call(url.formatted(partner.port()), false);
        assertThat(answer.failure()).isEqualTo(DeliveryFailure.ADDRESS_REFUSED);
        assertThat(partner.calls()).isEmpty();
    }

    private static SSLContext selfSigned(Path keys) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "of-a-test")
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        char[] password = "of-a-test".toCharArray();
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(KeyStore.getInstance(keys.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static Answer call(String url, boolean anyAddress) {
        WebhookConfig config = new Settings(anyAddress);
        return new CallPartner(config, new WebhookAddress(config))
                .call(URI.create(url), SECRET, MESSAGE, Instant.now(), PAYLOAD);
    }

    private record Settings(boolean anyAddress) implements WebhookConfig {

        @Override
        public Duration connectWithin() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration answerWithin() {
            return Duration.ofSeconds(2);
        }
    }
}
