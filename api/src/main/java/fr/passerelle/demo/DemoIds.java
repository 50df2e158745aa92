package fr.passerelle.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The same id for the same thing of the fiction on every machine (RFC 9562, version 5). */
final class DemoIds {

    private static final UUID FICTION = UUID.fromString("00000000-0000-4000-8000-000000000000");

    private DemoIds() {}

    static UUID organisation(String code) {
        return id("organisation", code);
    }

    static UUID team(String code) {
        return id("team", code);
    }

    static UUID place(String code) {
        return id("place", code);
    }

    static UUID member(String subject) {
        return id("member", subject);
    }

    static UUID other(String kind, String code) {
        return id(kind, code);
    }

    private static UUID id(String kind, String code) {
        return UuidCreator.getNameBasedSha1(FICTION, kind + ":" + code);
    }
}
