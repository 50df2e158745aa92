package fr.passerelle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.passerelle.territory.TravelTimeConfig.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TravelTimesTest {

    private static final TravelPoint HOME = new TravelPoint(46.3, -3.4, "01001");
    private static final TravelPoint NEAR = new TravelPoint(46.4, -3.4, "01002");
    private static final TravelPoint FAR = new TravelPoint(46.5, -3.4, "01003");
    private static final List<TravelPoint> BOTH = List.of(NEAR, FAR);

    @ParameterizedTest(name = "{0} inhabitants a km2, {1}: {2} km/h")
    @CsvSource({
        "0, CAR, 55",
        "299.9, CAR, 55",
        "300, CAR, 40",
        "1499.9, CAR, 40",
        "1500, CAR, 25",
        "20000, CAR, 25",
        "0, FOOT, 4.5",
        "20000, FOOT, 4.5"
    })
    void the_estimate_is_the_great_circle_with_a_detour_at_a_speed_by_density(
            double density, TravelMode mode, double kmPerHour) {
        double km = HOME.kmTo(NEAR);
        assertThat(estimate(density).minutes(HOME, List.of(NEAR), mode).get(0))
                .isEqualTo(km * 1.3 / kmPerHour * 60, within(1e-9));
    }

    @Test
    void every_constant_says_where_it_comes_from() {
        TravelTimeModel model = TravelTimeModel.load();
        assertThat(List.of(
                        model.detour().source(),
                        model.densityRadiusKm().source(),
                        model.car().source(),
                        model.foot().source(),
                        model.fastestKmPerHour().source()))
                .allSatisfy(source -> assertThat(source).hasSizeGreaterThan(20));
    }

    @Test
    void the_reach_of_the_estimate_is_exactly_where_its_minutes_end() {
        TravelTimes times = new TravelTimes(config(Kind.ESTIMATED, null), estimate(0));
        double km = times.reachKm(HOME, 30, TravelMode.CAR);
        assertThat(km).isEqualTo(30 / 60.0 * 55 / 1.3, within(1e-9));
        assertThat(times.followDistance()).isTrue();
    }

    @Test
    void osrm_is_asked_one_table_and_its_seconds_become_minutes() throws IOException {
        try (RoutingStub osrm = new RoutingStub(200, """
                {"code":"Ok","durations":[[600,null]],"sources":[{"location":[-3.4,46.3],"name":"","distance":1.2}],
                 "destinations":[{"location":[-3.4,46.4],"name":"","distance":0},{"location":[-3.4,46.5],"name":"","distance":0}]}""")) {
            TravelTimes times = new TravelTimes(config(Kind.OSRM, osrm.url()), estimate(0));
            TravelTimeAnswer answer = times.minutes(HOME, BOTH, TravelMode.CAR);
            assertThat(answer.source()).isEqualTo(TravelTimeSource.OSRM);
            assertThat(answer.minutes()).containsExactly(10.0, null);
            assertThat(osrm.asked())
                    .containsExactly(new RoutingStub.Asked(
                            "GET",
                            "/table/v1/car/-3.400000,46.300000;-3.400000,46.400000;-3.400000,46.500000"
                                    + "?annotations=duration&sources=0&destinations=1;2",
                            ""));
            assertThat(times.followDistance()).isFalse();
            assertThat(times.reachKm(HOME, 30, TravelMode.CAR)).isEqualTo(55);
        }
    }

    @Test
    void a_table_larger_than_the_service_takes_is_asked_in_parts() throws IOException {
        try (RoutingStub osrm = new RoutingStub(
                200, "{\"code\":\"Ok\",\"durations\":[[60,120]]}", "{\"code\":\"Ok\",\"durations\":[[180]]}")) {
            TravelTimes times = new TravelTimes(config(Kind.OSRM, osrm.url()), estimate(0));
            assertThat(times.minutes(HOME, List.of(NEAR, FAR, NEAR), TravelMode.FOOT)
                            .minutes())
                    .containsExactly(1.0, 2.0, 3.0);
            assertThat(osrm.asked()).hasSize(2).allMatch(asked -> asked.address()
                    .startsWith("/table/v1/foot/"));
        }
    }

    @Test
    void graphhopper_is_asked_its_matrix() throws IOException {
        try (RoutingStub graphHopper = new RoutingStub(200, """
                {"times":[[600,null]],"hints":[{"message":"Cannot find to point","details":"…"}],
                 "info":{"copyrights":["GraphHopper","OpenStreetMap contributors"]}}""")) {
            TravelTimes times = new TravelTimes(config(Kind.GRAPHHOPPER_MATRIX, graphHopper.url()), estimate(0));
            TravelTimeAnswer answer = times.minutes(HOME, BOTH, TravelMode.CAR);
            assertThat(answer.source()).isEqualTo(TravelTimeSource.GRAPHHOPPER);
            assertThat(answer.minutes()).containsExactly(10.0, null);
            RoutingStub.Asked asked = graphHopper.asked().get(0);
            assertThat(asked.method() + " " + asked.address()).isEqualTo("POST /matrix?key=a%26b");
            assertThat(asked.body())
                    .contains("\"from_points\":[[-3.4,46.3]]")
                    .contains("\"to_points\":[[-3.4,46.4],[-3.4,46.5]]")
                    .contains("\"out_arrays\":[\"times\"]")
                    .contains("\"profile\":\"car\"")
                    .contains("\"fail_fast\":false");
        }
    }

    @Test
    void the_open_graphhopper_is_asked_one_route_a_place() throws IOException {
        try (RoutingStub graphHopper = new RoutingStub(
                200, "{\"paths\":[{\"distance\":11119.5,\"time\":600000,\"weight\":650.1}],\"info\":{\"took\":3}}")) {
            TravelTimes times = new TravelTimes(config(Kind.GRAPHHOPPER_ROUTE, graphHopper.url()), estimate(0));
            assertThat(times.minutes(HOME, BOTH, TravelMode.FOOT).minutes()).containsExactly(10.0, 10.0);
            assertThat(graphHopper.asked())
                    .extracting(RoutingStub.Asked::address)
                    .containsExactlyInAnyOrder(
                            "/route?point=46.300000,-3.400000&point=46.400000,-3.400000&profile=foot&calc_points=false&key=a%26b",
                            "/route?point=46.300000,-3.400000&point=46.500000,-3.400000&profile=foot&calc_points=false&key=a%26b");
        }
    }

    @Test
    void a_file_says_minutes_between_communes(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("matrix.csv"), "from;to;minutes\n01001;01002;12.5\n01003;01001;9\n");
        TravelTimes times = new TravelTimes(config(Kind.MATRIX_FILE, null, file), estimate(0));
        TravelTimeAnswer answer = times.minutes(HOME, BOTH, TravelMode.CAR);
        assertThat(answer.source()).isEqualTo(TravelTimeSource.MATRIX);
        assertThat(answer.minutes()).containsExactly(12.5, null);
        assertThat(times.minutes(HOME, BOTH, TravelMode.FOOT).source()).isEqualTo(TravelTimeSource.ESTIMATED_INSTEAD);
        assertThat(times.minutes(NEAR, BOTH, TravelMode.CAR).source()).isEqualTo(TravelTimeSource.ESTIMATED_INSTEAD);
    }

    @Test
    void a_file_with_a_wrong_line_stops_the_start_and_names_it(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("matrix.csv"), "from,to,minutes\n01001,01002,12\n01001,01003,dix\n");
        assertThatThrownBy(() -> new TravelTimes(config(Kind.MATRIX_FILE, null, file), estimate(0)))
                .hasMessageContaining("line 3");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"code\":\"TooBig\",\"message\":\"Too many table coordinates\"}",
                "{\"code\":\"Ok\",\"durations\":[[600]]}",
                "{\"times\":[[600]]}",
                "{\"message\":\"Cannot find point 1\"}",
                "<html>",
                ""
            })
    void an_answer_that_is_not_as_documented_gives_way_to_the_estimate(String answer) throws IOException {
        for (Kind kind : List.of(Kind.OSRM, Kind.GRAPHHOPPER_MATRIX, Kind.GRAPHHOPPER_ROUTE)) {
            try (RoutingStub service = new RoutingStub(200, answer)) {
                assertEstimatedInstead(kind, service.url());
            }
        }
    }

    @Test
    void a_service_that_fails_is_slow_or_is_not_there_gives_way_to_the_estimate() throws IOException {
        URI nobody;
        for (Kind kind : List.of(Kind.OSRM, Kind.GRAPHHOPPER_MATRIX, Kind.GRAPHHOPPER_ROUTE)) {
            try (RoutingStub failing = new RoutingStub(500, "{}");
                    RoutingStub slow = new RoutingStub(3_000, 200, "{\"code\":\"Ok\",\"durations\":[[1,2]]}")) {
                assertEstimatedInstead(kind, failing.url());
                assertEstimatedInstead(kind, slow.url());
                nobody = failing.url();
            }
            assertEstimatedInstead(kind, nobody);
        }
    }

    @Test
    void a_service_without_an_address_stops_the_start() {
        assertThatThrownBy(() -> new TravelTimes(config(Kind.OSRM, null), estimate(0)))
                .hasMessageContaining("passerelle.travel-time.url");
    }

    private static void assertEstimatedInstead(Kind kind, URI url) {
        TravelTimes times = new TravelTimes(config(kind, url), estimate(0));
        TravelTimeAnswer answer = times.minutes(HOME, BOTH, TravelMode.CAR);
        assertThat(answer.source()).as(kind.name()).isEqualTo(TravelTimeSource.ESTIMATED_INSTEAD);
        assertThat(answer.minutes()).isEqualTo(estimate(0).minutes(HOME, BOTH, TravelMode.CAR));
    }

    private static TravelTimeEstimate estimate(double density) {
        return new TravelTimeEstimate(new Communes(null) {
            @Override
            double density(double latitude, double longitude, double radiusKm) {
                return density;
            }
        });
    }

    private static TravelTimeConfig config(Kind kind, @Nullable URI url) {
        return config(kind, url, null);
    }

    private static TravelTimeConfig config(Kind kind, @Nullable URI url, @Nullable Path file) {
        return new TravelTimeConfig() {
            @Override
            public Kind source() {
                return kind;
            }

            @Override
            public Optional<URI> url() {
                return Optional.ofNullable(url);
            }

            @Override
            public Optional<Path> file() {
                return Optional.ofNullable(file);
            }

            @Override
            public Optional<String> key() {
                return Optional.of("a&b");
            }

            @Override
            public Duration timeout() {
                return Duration.ofMillis(800);
            }

            @Override
            public int atOnce() {
                return 2;
            }

            @Override
            public String carProfile() {
                return "car";
            }

            @Override
            public String footProfile() {
                return "foot";
            }
        };
    }
}
