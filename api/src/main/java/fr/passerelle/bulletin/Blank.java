package fr.passerelle.bulletin;

import org.jspecify.annotations.Nullable;

/** What a form leaves empty is not there. */
final class Blank {

    private Blank() {}

    static @Nullable String toNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
