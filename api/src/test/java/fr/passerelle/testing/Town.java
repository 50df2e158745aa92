package fr.passerelle.testing;

import java.util.UUID;

/**
 * A small network that the tests act in, loaded once by {@link TownLoader}: a social service and a second one, two
 * places with a team, one without anybody, and one across the border of another territory.
 */
public final class Town {

    public static final String TERRITORY = "01";
    public static final String OTHER_TERRITORY = "02";
    public static final String COMMUNE = "01001";
    public static final String COMMUNE_NAME = "Saint-Aubin-l'Étang";
    public static final String FAR_COMMUNE = "02001";

    public static final UUID SOCIAL_TEAM = id(1);
    public static final UUID OTHER_SOCIAL_TEAM = id(2);
    public static final UUID PLACE_TEAM = id(3);
    public static final UUID OTHER_PLACE_TEAM = id(4);
    public static final UUID DISCREET_TEAM = id(5);
    public static final UUID EMPTY_TEAM = id(6);

    public static final UUID PLACE = id(11);
    public static final UUID OTHER_PLACE = id(12);
    public static final UUID PLACE_WITHOUT_TEAM = id(13);
    public static final UUID PLACE_WITH_EMPTY_TEAM = id(14);
    public static final UUID FULL_PLACE = id(15);
    public static final UUID SOCIAL_PLACE = id(16);
    public static final UUID FAR_PLACE = id(17);

    public static final UUID SOCIAL_ORGANISATION = id(101);
    public static final UUID PLACE_ORGANISATION = id(103);

    public static final String CLAIRE_REFERRER = "claire";
    public static final String COLLEAGUE_REFERRER = "colleague";
    public static final String KARIM_OTHER_REFERRER = "karim";
    public static final String JULIEN_MEDIATOR = "julien";
    public static final String AMINA_OTHER_MEDIATOR = "amina";
    public static final String SOPHIE_TWO_TEAMS = "sophie";
    public static final String DISCREET_REFERRER = "discreet";
    public static final String HELENE_MANAGER = "helene";
    public static final String PAUL_COORDINATOR = "paul";
    public static final String OTHER_COORDINATOR = "other-paul";
    public static final String ADMIN = "admin";
    public static final String AUDITOR = "auditor";
    public static final String NOBODY_YET = "nobody-yet";
    public static final String FORMER_MEMBER = "former";

    private Town() {}

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    public static UUID member(String subject) {
        return UUID.nameUUIDFromBytes(subject.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
