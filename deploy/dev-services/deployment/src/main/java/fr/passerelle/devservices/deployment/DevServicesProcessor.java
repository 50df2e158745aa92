package fr.passerelle.devservices.deployment;

import fr.passerelle.devservices.deployment.LocalPartsService.Wish;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.runtime.LaunchMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** Registers the two servers as one service, so that they start side by side. */
class DevServicesProcessor {

    private static final String FEATURE = "passerelle-dev-services";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    // Not guarded by quarkus.devservices.enabled: that one is off, so that Quarkus does not look for Docker.
    @BuildStep(onlyIf = IsDevServicesSupportedByLaunchMode.class)
    DevServicesResultBuildItem localParts(DevServicesSettings settings, LaunchModeBuildItem mode) {
        boolean test = mode.getLaunchMode() == LaunchMode.TEST;
        boolean keycloak = settings.keycloak().orElse(!test);
        Wish wish = new Wish(test ? "test" : "dev", !test, keycloak, apiUrl(test));

        Map<String, Function<LocalPartsService, String>> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", LocalPartsService::jdbcUrl);
        config.put("quarkus.datasource.job.jdbc.url", LocalPartsService::jdbcUrl);
        config.put("passerelle.dev-services.superuser-jdbc-url", LocalPartsService::superuserJdbcUrl);
        if (keycloak) {
            config.put("quarkus.oidc.auth-server-url", LocalPartsService::issuer);
        }
        return DevServicesResultBuildItem.<LocalPartsService>owned()
                .name(FEATURE)
                .serviceConfig(wish)
                .startable(() -> new LocalPartsService(wish))
                .configProvider(config)
                .build();
    }

    private static String apiUrl(boolean test) {
        int port = ConfigProvider.getConfig()
                .getOptionalValue(test ? "quarkus.http.test-port" : "quarkus.http.port", Integer.class)
                .orElse(test ? 8081 : 8080);
        return "http://127.0.0.1:" + port;
    }
}
