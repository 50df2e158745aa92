package fr.passerelle.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** What is answered to a request, whole, so that it can be answered again. */
public record Answer<T>(
        int status, @Nullable String etag, @Nullable String location, T body) {}
