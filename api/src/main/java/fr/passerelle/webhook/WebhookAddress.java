package fr.passerelle.webhook;

import fr.passerelle.platform.internet.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Which addresses may be called: https into the open Internet. Asked when one is entered and again before each call, as a
 * name can come to mean another host; and a host inside does not have the certificate of the name that led there.
 */
@ApplicationScoped
class WebhookAddress {

    private static final Set<String> WEB = Set.of("http", "https");

    private final WebhookConfig config;

    WebhookAddress(WebhookConfig config) {
        this.config = config;
    }

    /** @throws UnknownHostException when no such host is known at the moment */
    boolean isAllowed(URI uri) throws UnknownHostException {
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return false;
        }
        if (config.anyAddress()) {
            InetAddress.getByName(uri.getHost());
            return WEB.contains(uri.getScheme());
        }
        return PublicAddress.isAllowed(uri);
    }
}
