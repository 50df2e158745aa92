package fr.passerelle.platform.contract;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Nothing is kept by a cache unless its endpoint says so: refusals at public addresses neither. */
final class NotKept {

    @ServerResponseFilter
    public void say(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent("Cache-Control", new java.util.ArrayList<>(java.util.List.of("no-store")));
    }
}
