package fr.passerelle.platform.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be; one with files is held to {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "passerelle.body")
interface BodyLimits {

    /** A body without files: a form, a command. */
    @WithDefault("64K")
    MemorySize withoutFiles();
}
