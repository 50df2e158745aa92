package fr.passerelle.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What {@code deploy/bench/run} says by system properties.
 *
 * @param atMostLoops after so many the run is over; a warm-up counts loops rather than seconds, because a busy machine
 *     warms up more slowly
 */
record Settings(
        int port,
        int clients,
        Duration warmUp,
        Duration measured,
        long atMostLoops,
        Path output,
        long apiProcess,
        long postgresProcess) {

    /** The API's pool, {@code quarkus.datasource.jdbc.max-size}. */
    static final int CONNECTIONS = 20;

    static Settings ofThisRun() {
        return new Settings(
                Integer.getInteger("bench.port", 18600),
                Integer.getInteger("bench.clients", 1),
                Duration.ofSeconds(Long.getLong("bench.warm-up", 4)),
                Duration.ofSeconds(Long.getLong("bench.seconds", 12)),
                Long.getLong("bench.loops", Long.MAX_VALUE),
                Path.of(System.getProperty("bench.output", "target/samples.txt")),
                Long.getLong("bench.api", 0),
                Long.getLong("bench.postgres", 0));
    }

    Duration whole() {
        return warmUp.plus(measured);
    }

    String apiUrl() {
        return "http://127.0.0.1:" + (port + 1);
    }

    String tokenUrl() {
        return "http://127.0.0.1:" + (port + 2) + "/realms/passerelle/protocol/openid-connect/token";
    }

    /** As the API connects: its own role, so that row rules apply. Untyped texts leave the types to the server. */
    String applicationJdbcUrl() {
        return jdbcUrl() + "?user=passerelle_app&password=demo-only-app&stringtype=unspecified";
    }

    String superuserJdbcUrl() {
        return jdbcUrl() + "?user=postgres";
    }

    private String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + (port + 3) + "/passerelle";
    }
}
