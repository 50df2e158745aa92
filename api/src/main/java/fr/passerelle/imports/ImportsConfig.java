package fr.passerelle.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How files are taken in. An uploaded file is held to {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "passerelle.imports")
interface ImportsConfig {

    /** Where a file lies until it is read; below the system's temporary folder when absent. */
    Optional<Path> folder();

    /** How many files are read at once; those of one territory follow each other in any case. */
    @WithDefault("2")
    int readers();

    /** How long reading or applying one file may take before it is given up, with nothing changed. */
    @WithDefault("30m")
    Duration patience();

    Pull pull();

    interface Pull {

        /** What a source's address may deliver at most. */
        @WithDefault("64M")
        MemorySize limit();

        @WithDefault("2m")
        Duration patience();

        /** For tests only: plain http, and addresses inside one's own network. */
        @WithDefault("false")
        boolean anyAddress();
    }
}
