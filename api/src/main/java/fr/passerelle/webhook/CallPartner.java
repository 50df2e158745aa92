package fr.passerelle.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.net.ssl.SSLException;

/**
 * One signed call to a partner's software, which is trusted with nothing: no redirect is followed, and of the answer only
 * the status is looked at.
 *
 * <p>Source: Standard Webhooks 1.0.
 */
@ApplicationScoped
class CallPartner {

    private final WebhookConfig config;
    private final WebhookAddress addresses;
    private final HttpClient http;

    CallPartner(WebhookConfig config, WebhookAddress addresses) {
        this.config = config;
        this.addresses = addresses;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectWithin())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @param at now: whoever gets it refuses what was signed long ago */
    Answer call(URI uri, String secret, UUID message, Instant at, String payload) {
        long began = System.nanoTime();
        try {
            if (!addresses.isAllowed(uri)) {
                return Answer.none(DeliveryFailure.ADDRESS_REFUSED, null, since(began));
            }
            HttpResponse<InputStream> answer =
                    http.send(request(uri, secret, message, at, payload), HttpResponse.BodyHandlers.ofInputStream());
            // Closed unread: an answer without end is cut off.
            answer.body().close();
            return Answer.of(answer.statusCode(), since(began));
        } catch (IOException failed) {
            return Answer.none(failure(failed), failed, since(began));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.none(DeliveryFailure.NO_ANSWER, stopped, since(began));
        }
    }

    private HttpRequest request(URI uri, String secret, UUID message, Instant at, String payload) {
        long seconds = at.getEpochSecond();
        return HttpRequest.newBuilder(uri)
                .timeout(config.answerWithin())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Passerelle")
                .header(Webhook.UNBRANDED_MSG_ID_KEY, message.toString())
                .header(Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, Long.toString(seconds))
                .header(Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signature(secret, message, seconds, payload))
                .POST(HttpRequest.BodyPublishers.ofString(payload))
                .build();
    }

    private static String signature(String secret, UUID message, long seconds, String payload) {
        try {
            return new Webhook(secret).sign(message.toString(), seconds, payload);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException("A webhook cannot be signed", impossible);
        }
    }

    private static DeliveryFailure failure(IOException failed) {
        if (failed instanceof UnknownHostException) {
            return DeliveryFailure.UNKNOWN_HOST;
        }
        if (failed instanceof ConnectException || failed instanceof HttpConnectTimeoutException) {
            return DeliveryFailure.NO_CONNECTION;
        }
        return failed instanceof SSLException ? DeliveryFailure.UNSAFE_CONNECTION : DeliveryFailure.NO_ANSWER;
    }

    private static int since(long began) {
        return Math.toIntExact(Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
}
