package fr.passerelle.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.bench.Ledger.Acknowledged;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One client: referrals from need to end, one after the other. An answer that does not come, or says that the server is
 * in trouble, is asked for again at the other server with the same key, as the contract tells clients to do.
 */
final class FaultClient implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<List<String>> ENDS = List.of(
            List.of("accept", "start", "close"),
            List.of("accept", "start", "hold", "resume", "close"),
            List.of("accept", "start", "close"),
            List.of("decline"),
            List.of("accept", "cancel"));

    private final List<Replica> replicas;
    private final Stage stage;
    private final Ledger ledger;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private int replica = ThreadLocalRandom.current().nextInt(2);

    FaultClient(List<Replica> replicas, Stage stage, Ledger ledger) {
        this.replicas = replicas;
        this.stage = stage;
        this.ledger = ledger;
    }

    @Override
    public void run() {
        try {
            while (!ledger.isOver()) {
                loop();
            }
        } catch (IOException | RuntimeException e) {
            ledger.fault(String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() throws IOException, InterruptedException {
        String id = ask(stage.sender(), "create", "", 0);
        ask(stage.sender(), "send", id, 1);
        int revision = 2;
        for (String command : ENDS.get(ThreadLocalRandom.current().nextInt(ENDS.size()))) {
            ask(stage.receiver(), command, id, revision++);
        }
    }

    /** @return the id of the referral, once the command is acknowledged */
    private String ask(Tokens who, String command, String id, int revision) throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            int status = 0;
            String said = "no answer";
            try {
                HttpResponse<String> answer =
                        http.send(request(who, command, id, revision, key), BodyHandlers.ofString());
                status = answer.statusCode();
                said = answer.body();
                if (status == 200 || status == 201) {
                    JsonNode body = json.readTree(said);
                    int reached = Integer.parseInt(
                            answer.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
                    ledger.add(
                            new Acknowledged(key, body.path("id").asText(), command.toUpperCase(Locale.ROOT), reached));
                    return body.path("id").asText();
                }
            } catch (IOException lost) {
                // Whether it was carried out nobody knows here; the key makes asking again safe.
            }
            if (status != 0 && status < 500) {
                throw new IOException(command + " " + id + ": " + status + " " + said);
            }
            ledger.retried();
            replica = 1 - replica;
            Thread.sleep(ThreadLocalRandom.current().nextInt(50, 300));
        }
        throw new IOException(command + " " + id + ": no answer for " + PATIENCE);
    }

    private HttpRequest request(Tokens who, String command, String id, int revision, String key) {
        String path = command.equals("create") ? "" : "/" + id + "/" + command;
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(replicas.get(replica).url() + "/api/v1/referrals" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", who.bearer())
                .header("Idempotency-Key", key);
        if (revision > 0) {
            request.header("If-Match", "\"" + revision + "\"");
        }
        String body = body(command);
        return body.isEmpty()
                ? request.POST(BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
    }

    private String body(String command) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        return switch (command) {
            case "create" -> """
                    {"orientationType": "DO_TOGETHER", "needs": ["PROCEDURE"], "communeCode": "%s", "urgent": false}""".formatted(stage.communeCode());
            case "send" -> """
                    {"placeId": "%1$s", "contactChannel": "VIA_REFERRER",
                     "agreement": {"how": "ORAL", "givenOn": "%2$s", "placeId": "%1$s"}}""".formatted(stage.placeId(), today);
            case "accept" -> "{}";
            case "start" -> "{\"firstContactOn\": \"%s\"}".formatted(today);
            case "hold" -> "{\"reason\": \"WAITING_LIST\", \"reviewOn\": \"%s\"}".formatted(today.plusDays(7));
            case "close" -> "{\"outcome\": \"PROCEDURE_DONE\"}";
            case "decline" -> "{\"reason\": \"NO_PLACE_LEFT\"}";
            case "cancel" -> "{\"reason\": \"NO_NEWS\"}";
            default -> "";
        };
    }
}
