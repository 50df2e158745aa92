package fr.passerelle.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a place, as one value: what a manager edits, a source brings, an export writes and an undone
 * import gives back. Field names are ours; order and codes follow the French standard « lieux de médiation numérique »
 * v1.0.2, then come the fields that it lacks. Lists are never null and hold codes of {@link Vocabulary} where there is
 * one. What happens at a place (capacity, absences, sessions, stops) is not part of its card.
 *
 * @param pivot SIRET, or RNA number of an association without one
 * @param communeCode today's INSEE code
 * @param longitude degrees WGS84
 * @param latitude degrees WGS84
 * @param phone E.164, or a short number as it is dialled in France
 * @param openingHours OSM {@code opening_hours} syntax
 * @param summary at most 280 characters in the standard
 * @param source who collected this
 * @param verifiedOn when somebody last confirmed it; {@code date_maj} of the standard
 * @param languages ISO 639-1 codes of the languages spoken there
 * @param equipment {@code COMPUTER}, {@code PRINTER}, {@code SCANNER}
 * @param stepFree whether one enters without a step; null when nobody has said
 * @param atHome whether somebody comes to the person's home; null when nobody has said
 * @param competentFor INSEE codes of the communes that a public counter is competent for, in their order: today's, or as
 *     they came where their département is not loaded; empty when nobody has said, which is not « for none »
 */
public record PlaceCard(
        String name,
        @Nullable String pivot,
        String communeCode,
        String postcode,
        String address,
        @Nullable String addressComplement,
        double longitude,
        double latitude,
        Located located,
        List<String> kinds,
        @Nullable String phone,
        List<String> otherPhones,
        List<String> emails,
        List<String> websites,
        @Nullable String openingHours,
        @Nullable String summary,
        @Nullable String description,
        String source,
        List<String> itinerance,
        @Nullable String parentStructure,
        LocalDate verifiedOn,
        List<String> services,
        List<String> publics,
        List<String> specialCare,
        List<String> fees,
        List<String> programmes,
        List<String> trainingLabels,
        List<String> otherLabels,
        List<String> accessModes,
        List<String> supportModes,
        @Nullable String accessibilityUrl,
        @Nullable String bookingUrl,
        List<String> languages,
        List<String> equipment,
        @Nullable Boolean stepFree,
        @Nullable Boolean atHome,
        @Nullable String whoToAskFor,
        @Nullable String whatToBring,
        @Nullable String doesNotDo,
        List<String> competentFor) {

    /** A card that was kept before it had this field says nothing of it. */
    public PlaceCard {
        competentFor = saidOrNothing(competentFor);
    }

    private static List<String> saidOrNothing(@Nullable List<String> communes) {
        return communes == null ? List.of() : communes;
    }

    static PlaceCard of(Place place) {
        return new PlaceCard(
                place.name,
                place.pivot,
                place.communeCode,
                place.postcode,
                place.address,
                place.addressComplement,
                place.longitude,
                place.latitude,
                place.located,
                place.kinds,
                place.phone,
                place.otherPhones,
                place.emails,
                place.websites,
                place.openingHours,
                place.summary,
                place.description,
                place.source,
                place.itinerance,
                place.parentStructure,
                place.verifiedOn,
                place.services,
                place.publics,
                place.specialCare,
                place.fees,
                place.programmes,
                place.trainingLabels,
                place.otherLabels,
                place.accessModes,
                place.supportModes,
                place.accessibilityUrl,
                place.bookingUrl,
                place.languages,
                place.equipment,
                place.stepFree,
                place.atHome,
                place.whoToAskFor,
                place.whatToBring,
                place.doesNotDo,
                place.competentFor);
    }

    void writeTo(Place place) {
        place.name = name;
        place.pivot = pivot;
        place.communeCode = communeCode;
        place.postcode = postcode;
        place.address = address;
        place.addressComplement = addressComplement;
        place.longitude = longitude;
        place.latitude = latitude;
        place.located = located;
        place.kinds = kinds;
        place.phone = phone;
        place.otherPhones = otherPhones;
        place.emails = emails;
        place.websites = websites;
        place.openingHours = openingHours;
        place.summary = summary;
        place.description = description;
        place.source = source;
        place.itinerance = itinerance;
        place.parentStructure = parentStructure;
        place.verifiedOn = verifiedOn;
        place.services = services;
        place.publics = publics;
        place.specialCare = specialCare;
        place.fees = fees;
        place.programmes = programmes;
        place.trainingLabels = trainingLabels;
        place.otherLabels = otherLabels;
        place.accessModes = accessModes;
        place.supportModes = supportModes;
        place.accessibilityUrl = accessibilityUrl;
        place.bookingUrl = bookingUrl;
        place.languages = languages;
        place.equipment = equipment;
        place.stepFree = stepFree;
        place.atHome = atHome;
        place.whoToAskFor = whoToAskFor;
        place.whatToBring = whatToBring;
        place.doesNotDo = doesNotDo;
        place.competentFor = competentFor;
    }
}
