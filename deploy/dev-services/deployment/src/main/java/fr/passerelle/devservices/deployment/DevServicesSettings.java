package fr.passerelle.devservices.deployment;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Which servers to start. */
@ConfigMapping(prefix = "passerelle.dev-services")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
interface DevServicesSettings {

    /** Whether to start Keycloak too. By default in dev mode only: most tests bring their own identity. */
    Optional<Boolean> keycloak();
}
