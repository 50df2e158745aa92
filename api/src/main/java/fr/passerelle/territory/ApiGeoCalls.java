package fr.passerelle.territory;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jboss.logging.Logger;

/** One question to API Géo: asked again after a pause when nothing, or nothing whole, came back. */
@ApplicationScoped
class ApiGeoCalls {

    private static final Logger LOG = Logger.getLogger(ApiGeoCalls.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final ApiGeoConfig config;
    private final TypedGuard<byte[]> guard;

    ApiGeoCalls(ApiGeoConfig config) {
        this.config = config;
        this.guard = TypedGuard.create(byte[].class)
                .withDescription("API Géo")
                .withRetry()
                .maxRetries(config.retries())
                .delay(config.pause().toMillis(), ChronoUnit.MILLIS)
                .jitter(config.pause().toMillis() / 5, ChronoUnit.MILLIS)
                .abortOn(LoadRefused.class)
                .withExponentialBackoff()
                .factor(2)
                .done()
                .done()
                .build();
    }

    /**
     * @return empty when there is nothing at this address (404)
     * @throws LoadRefused API_GEO_SILENT when it does not answer in time, or with a failure of its own, after every
     *     attempt; API_GEO_UNREADABLE when it answers something else than what it documents
     */
    <T> Optional<T> get(String pathAndQuery, TypeReference<T> type) {
        byte[] body = whole(pathAndQuery);
        try {
            return body.length == 0 ? Optional.empty() : Optional.of(json.readValue(body, type));
        } catch (IOException unreadable) {
            throw new LoadRefused(LoadRefusal.API_GEO_UNREADABLE, unreadable);
        }
    }

    /** The answer's bytes, none for a 404. */
    private byte[] whole(String pathAndQuery) {
        try {
            return guard.call(() -> ask(pathAndQuery));
        } catch (LoadRefused refused) {
            throw refused;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadRefused(LoadRefusal.INTERRUPTED, interrupted);
        } catch (Exception silent) {
            LOG.warnf("API Géo did not answer %s: %s", pathAndQuery, silent.toString());
            throw new LoadRefused(LoadRefusal.API_GEO_SILENT, silent);
        }
    }

    private byte[] ask(String pathAndQuery) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(config.url() + pathAndQuery))
                .timeout(config.timeout())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Passerelle")
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        int status = response.statusCode();
        if (status == 200) {
            return decoded(response);
        }
        if (status == 404) {
            return new byte[0];
        }
        if (status == 429 || status >= 500) {
            throw new IOException("status " + status);
        }
        throw new LoadRefused(LoadRefusal.API_GEO_UNREADABLE, new IOException("status " + status));
    }

    private static byte[] decoded(HttpResponse<byte[]> response) throws IOException {
        boolean zipped = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        if (!zipped) {
            return response.body();
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return plain.readAllBytes();
        }
    }
}
