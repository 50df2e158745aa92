package fr.passerelle.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How partners' software is called. */
@ConfigMapping(prefix = "passerelle.webhooks")
interface WebhookConfig {

    /** For tests and one's own machine only: plain http, and addresses inside one's own network. */
    @WithDefault("false")
    boolean anyAddress();

    @WithDefault("5s")
    Duration connectWithin();

    /** Connecting included. */
    @WithDefault("10s")
    Duration answerWithin();
}
