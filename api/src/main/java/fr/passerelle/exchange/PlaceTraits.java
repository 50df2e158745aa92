package fr.passerelle.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a place, as its source writes it. Whatever a source does not say is empty or null, and then ties
 * nothing and separates nothing.
 *
 * @param kinds codes and labels of the source: « RFS », « MUNI », « France Services », « Bus_équivalent »…
 * @param address one line; it may end with postcode and commune
 * @param communeCode INSEE code of today
 * @param communeName as written, CEDEX or capitals included
 * @param phones cells, each of which may hold several numbers
 */
record PlaceTraits(
        String name,
        Set<String> kinds,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String communeCode,
        @Nullable String communeName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> phones,
        List<String> emails,
        List<String> websites,
        @Nullable String siret) {}
