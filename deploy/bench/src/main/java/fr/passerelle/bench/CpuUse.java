package fr.passerelle.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time used so far by the API, by PostgreSQL with all its processes, and by this driver. */
record CpuUse(Duration api, Duration postgres, Duration driver) {

    static CpuUse now(Settings settings) {
        Duration postgres = ProcessHandle.of(settings.postgresProcess()).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .map(CpuUse::of)
                .reduce(Duration.ZERO, Duration::plus);
        Duration api = ProcessHandle.of(settings.apiProcess()).map(CpuUse::of).orElse(Duration.ZERO);
        return new CpuUse(api, postgres, of(ProcessHandle.current()));
    }

    CpuUse since(CpuUse earlier) {
        return new CpuUse(api.minus(earlier.api), postgres.minus(earlier.postgres), driver.minus(earlier.driver));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
