package fr.passerelle.network;

import fr.passerelle.network.DirectoryQualityResponse.Flaw;
import fr.passerelle.network.DirectoryQualityResponse.FlawCount;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coordinator has to mend in the directory of their territory, each place with what is wrong with it. */
@ApplicationScoped
class DirectoryQuality {

    private final Places places;
    private final KeptPlaces keptPlaces;
    private final Caller caller;

    DirectoryQuality(Places places, KeptPlaces keptPlaces, Caller caller) {
        this.places = places;
        this.keptPlaces = keptPlaces;
        this.caller = caller;
    }

    /** @throws Problem not-allowed (403) for another territory than the caller's */
    DirectoryQualityResponse of(String territory, @Nullable Flaw flaw, int page, int size) {
        if (caller.coordinatedTerritory().filter(territory::equals).isEmpty()) {
            throw new Problem(ProblemType.NOT_ALLOWED, "Ask for the territory that you coordinate.");
        }
        List<KeptPlaceResponse> all = keptPlaces.of(places.list("territoryCode", territory));
        List<KeptPlaceResponse> found = all.stream()
                .filter(place ->
                        flaw == null ? Arrays.stream(Flaw.values()).anyMatch(any -> any.of(place)) : flaw.of(place))
                .sorted(Comparator.comparing(KeptPlaceResponse::verifiedOn)
                        .thenComparing(KeptPlaceResponse::name)
                        .thenComparing(KeptPlaceResponse::id))
                .toList();
        return new DirectoryQualityResponse(
                all.size(),
                Arrays.stream(Flaw.values())
                        .map(one -> new FlawCount(
                                one, (int) all.stream().filter(one::of).count()))
                        .toList(),
                found.size(),
                found.stream().skip((long) page * size).limit(size).toList());
    }
}
