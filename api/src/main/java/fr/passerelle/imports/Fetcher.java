package fr.passerelle.imports;

import fr.passerelle.platform.internet.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches a file from an address that somebody entered, and trusts neither the address nor the answer. */
@ApplicationScoped
class Fetcher {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int REDIRECTS = 5;
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);

    private final ImportsConfig.Pull config;
    private final Inbox inbox;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Fetcher(ImportsConfig config, Inbox inbox) {
        this.config = config.pull();
        this.inbox = inbox;
    }

    /** @param file with {@link PullOutcome#RECEIVED} only */
    record Fetched(
            PullOutcome outcome,
            @Nullable ReceivedFile file,
            @Nullable String etag) {

        static Fetched none(PullOutcome outcome) {
            return new Fetched(outcome, null, null);
        }
    }

    /** @param etag of the file that is here already */
    Fetched fetch(String address, @Nullable String etag) {
        try {
            URI uri = URI.create(address);
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                if (!config.anyAddress() && !PublicAddress.isAllowed(uri)) {
                    return Fetched.none(PullOutcome.ADDRESS_REFUSED);
                }
                HttpResponse<InputStream> answer =
                        http.send(request(uri, etag), HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = answer.body()) {
                    String location = answer.headers().firstValue("Location").orElse(null);
                    if (!ELSEWHERE.contains(answer.statusCode()) || location == null) {
                        return fetched(uri, answer, body);
                    }
                    uri = uri.resolve(location);
                }
            }
            return Fetched.none(PullOutcome.REFUSED_BY_SERVER);
        } catch (IllegalArgumentException noAddress) {
            return Fetched.none(PullOutcome.ADDRESS_REFUSED);
        } catch (UnknownHostException unknown) {
            return Fetched.none(PullOutcome.NO_ANSWER);
        } catch (LimitedStream.TooLarge tooLarge) {
            return Fetched.none(PullOutcome.TOO_LARGE);
        } catch (IOException failed) {
            return Fetched.none(PullOutcome.NO_ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Fetched.none(PullOutcome.NO_ANSWER);
        }
    }

    private HttpRequest request(URI uri, @Nullable String etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(config.patience())
                .header("Accept", "text/csv, application/json, */*");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        return request.GET().build();
    }

    private Fetched fetched(URI uri, HttpResponse<InputStream> answer, InputStream body) throws IOException {
        if (answer.statusCode() == 304) {
            return Fetched.none(PullOutcome.NOT_MODIFIED);
        }
        if (answer.statusCode() != 200) {
            return Fetched.none(PullOutcome.REFUSED_BY_SERVER);
        }
        String path = uri.getPath() == null ? "" : uri.getPath();
        LimitedStream limited = new LimitedStream(body, config.limit().asLongValue(), config.patience());
        ReceivedFile file = inbox.receive(limited, path);
        return new Fetched(
                PullOutcome.RECEIVED, file, answer.headers().firstValue("ETag").orElse(null));
    }
}
