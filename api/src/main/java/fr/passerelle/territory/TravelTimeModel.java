package fr.passerelle.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The estimate's constants, each with its source: {@code territory/travel-time.json}. */
record TravelTimeModel(Detour detour, Radius densityRadiusKm, Car car, Foot foot, Fastest fastestKmPerHour) {

    private static final String FILE = "/territory/travel-time.json";

    record Detour(double factor, String source) {}

    record Radius(double km, String source) {}

    /** Densest first. */
    record Car(List<Speed> speeds, String source) {}

    record Speed(double fromInhabitantsPerKm2, double kmPerHour) {}

    record Foot(double kmPerHour, String source) {}

    record Fastest(double car, double foot, String source) {}

    static TravelTimeModel load() {
        try (InputStream file = TravelTimeModel.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(Objects.requireNonNull(file, FILE), TravelTimeModel.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double kmPerHour(TravelMode mode, double inhabitantsPerKm2) {
        if (mode == TravelMode.FOOT) {
            return foot.kmPerHour;
        }
        return car.speeds.stream()
                .filter(speed -> inhabitantsPerKm2 >= speed.fromInhabitantsPerKm2)
                .findFirst()
                .orElseThrow()
                .kmPerHour;
    }

    /** For one kilometre as the crow flies. */
    double minutesPerKm(TravelMode mode, double inhabitantsPerKm2) {
        return detour.factor * 60 / kmPerHour(mode, inhabitantsPerKm2);
    }

    double fastest(TravelMode mode) {
        return mode == TravelMode.CAR ? fastestKmPerHour.car : fastestKmPerHour.foot;
    }
}
