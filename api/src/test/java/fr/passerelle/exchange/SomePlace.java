package fr.passerelle.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place of an invented town, of which a test changes what it is about. */
final class SomePlace {

    private String name = "Le Comptoir des Tilleuls";
    private Set<String> kinds = Set.of();
    private @Nullable String address = "12 rue des Tilleuls";
    private @Nullable String postcode = "33999";
    private @Nullable String communeCode = "33998";
    private @Nullable String communeName = "Valbrune";
    private @Nullable Double latitude = 44.8;
    private @Nullable Double longitude = -0.5;
    private List<String> phones = List.of();
    private List<String> emails = List.of();
    private List<String> websites = List.of();
    private @Nullable String siret;

    static SomePlace named(String name) {
        SomePlace place = new SomePlace();
        place.name = name;
        return place;
    }

    SomePlace kinds(String... codes) {
        kinds = Set.of(codes);
        return this;
    }

    SomePlace at(@Nullable String line) {
        address = line;
        return this;
    }

    SomePlace in(@Nullable String newPostcode, @Nullable String newCode, @Nullable String newName) {
        postcode = newPostcode;
        communeCode = newCode;
        communeName = newName;
        return this;
    }

    /** A degree of latitude is 111.2 km. */
    SomePlace metresNorth(double metres) {
        latitude = 44.8 + metres / 111_195;
        return this;
    }

    SomePlace withoutPoint() {
        latitude = null;
        longitude = null;
        return this;
    }

    SomePlace phone(String... cells) {
        phones = List.of(cells);
        return this;
    }

    SomePlace email(String... cells) {
        emails = List.of(cells);
        return this;
    }

    SomePlace website(String... cells) {
        websites = List.of(cells);
        return this;
    }

    SomePlace siret(String digits) {
        siret = digits;
        return this;
    }

    PlaceTraits traits() {
        return new PlaceTraits(
                name,
                kinds,
                address,
                postcode,
                communeCode,
                communeName,
                latitude,
                longitude,
                phones,
                emails,
                websites,
                siret);
    }
}
