package fr.passerelle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what ties two records of places together and what sets them apart; weighs nothing. */
final class LikenessFacts {

    private static final int SIREN_LENGTH = 9;

    private final PlaceSignature left;
    private final PlaceSignature right;
    private final List<LikenessReason> found = new ArrayList<>();

    private LikenessFacts(PlaceSignature left, PlaceSignature right) {
        this.left = left;
        this.right = right;
    }

    static List<LikenessReason> of(PlaceSignature left, PlaceSignature right) {
        LikenessFacts facts = new LikenessFacts(left, right);
        facts.door();
        facts.contacts();
        facts.siret();
        facts.name();
        facts.kind();
        return List.copyOf(facts.found);
    }

    private void door() {
        Integer metres = left.metresTo(right);
        boolean near = metres != null && metres <= Likeness.NEAR_METRES;
        boolean oneCommune = left.inSameCommuneAs(right);
        PlaceAddress.Match address =
                oneCommune || near ? PlaceAddress.compare(left.address(), right.address()) : PlaceAddress.Match.UNKNOWN;
        switch (address) {
            case SAME -> add(LikenessFact.SAME_ADDRESS);
            case SAME_STREET -> add(LikenessFact.SAME_STREET);
            case OTHER_NUMBER -> add(LikenessFact.OTHER_STREET_NUMBER);
            case OTHER_STREET ->
                add(
                        metres != null && metres <= Likeness.CORNER_METRES
                                ? LikenessFact.OTHER_STREET_AT_THE_CORNER
                                : LikenessFact.OTHER_STREET);
            case UNKNOWN -> {}
        }
        if (left.inAnotherCommuneThan(right)) {
            add(LikenessFact.OTHER_COMMUNE);
        }
        if (metres != null && near) {
            found.add(new LikenessReason(LikenessFact.NEAR, metres));
        } else if (metres != null && metres > Likeness.FAR_METRES) {
            boolean badPoint = oneCommune && address == PlaceAddress.Match.SAME;
            found.add(new LikenessReason(badPoint ? LikenessFact.POINT_ELSEWHERE : LikenessFact.FAR, metres));
        }
    }

    private void contacts() {
        if (meet(left.phones(), right.phones())) {
            add(LikenessFact.SAME_PHONE);
        } else if (!left.phones().isEmpty() && !right.phones().isEmpty()) {
            add(LikenessFact.OTHER_PHONE);
        }
        if (meet(left.emails(), right.emails())) {
            add(LikenessFact.SAME_EMAIL);
        } else if (meet(left.domains(), right.domains())) {
            add(LikenessFact.SAME_DOMAIN);
        }
    }

    private void siret() {
        String one = left.siret();
        String other = right.siret();
        if (one == null || other == null) {
            return;
        }
        if (one.equals(other)) {
            add(LikenessFact.SAME_SIRET);
        } else {
            boolean oneBody = one.regionMatches(0, other, 0, SIREN_LENGTH);
            add(oneBody ? LikenessFact.OTHER_ESTABLISHMENT : LikenessFact.OTHER_SIRET);
        }
    }

    private void name() {
        Set<String> communes = PlaceName.words(left.commune() + " " + right.commune());
        Set<String> one = left.name().ownBut(communes);
        Set<String> other = right.name().ownBut(communes);
        Set<String> shorter = one.size() <= other.size() ? one : other;
        Set<String> longer = shorter == one ? other : one;
        int shared = PlaceName.shared(shorter, longer);
        boolean sameWords = shared == longer.size() && shared == shorter.size();
        if (sameWords && (shared > 0 || saysTheSameKind())) {
            add(LikenessFact.SAME_NAME);
        } else if (shared > 0 && 2 * shared >= shorter.size()) {
            add(LikenessFact.SIMILAR_NAME);
        } else if (!shorter.isEmpty()) {
            add(LikenessFact.OTHER_NAME);
        }
    }

    /** « Mairie » and « Commune de Valbrune » in Valbrune: no word of their own, and yet one name. */
    private boolean saysTheSameKind() {
        return left.inSameCommuneAs(right)
                && !left.name().kinds().isEmpty()
                && left.name().kinds().equals(right.name().kinds());
    }

    private void kind() {
        if (left.name().kinds().stream()
                .anyMatch(kind -> kind.oneToADoor() && right.name().kinds().contains(kind))) {
            add(LikenessFact.SAME_KIND);
        } else if (PlaceKind.exclude(left.name().kinds(), right.name().kinds())) {
            add(LikenessFact.OTHER_KIND);
        } else if (PlaceKind.mayHost(left.name().kinds(), right.name().kinds())) {
            add(LikenessFact.MAY_HOST);
        }
        if (left.name().partOfBody() != right.name().partOfBody()) {
            add(LikenessFact.PART_OF_BODY);
        }
        boolean oneTravels = left.name().travels() != right.name().travels();
        boolean twoRounds =
                left.name().travels() && !left.name().own().equals(right.name().own());
        if (oneTravels || twoRounds) {
            add(LikenessFact.TRAVELS);
        }
    }

    private void add(LikenessFact fact) {
        found.add(LikenessReason.of(fact));
    }

    private static <T> boolean meet(Set<T> left, Set<T> right) {
        return left.stream().anyMatch(right::contains);
    }
}
