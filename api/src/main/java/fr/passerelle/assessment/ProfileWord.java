package fr.passerelle.assessment;

/**
 * What the profile says that helps a place to receive somebody well, one word a dimension; passed on only as far as the
 * person agrees, word by word. What would say too much of them has no word: another language, a place without internet,
 * matters kept from relatives. Nor has what asks nothing of the place.
 */
public enum ProfileWord {
    ACCESS_NONE(Dimension.ACCESS),
    ACCESS_LIMITED(Dimension.ACCESS),
    WITH_SUPPORT(Dimension.AUTONOMY),
    NOT_ALONE_YET(Dimension.AUTONOMY),
    PAPERWORK_SOMETIMES_HELP(Dimension.PAPERWORK),
    PAPERWORK_HELP_NEEDED(Dimension.PAPERWORK),
    SUPPORT_AVAILABLE(Dimension.SUPPORT),
    SUPPORT_PARTIAL(Dimension.SUPPORT),
    SUPPORT_NONE(Dimension.SUPPORT);

    /** Of each, one thing holds at a time. */
    public enum Dimension {
        ACCESS,
        AUTONOMY,
        PAPERWORK,
        SUPPORT
    }

    private final Dimension dimension;

    ProfileWord(Dimension dimension) {
        this.dimension = dimension;
    }

    public Dimension dimension() {
        return dimension;
    }
}
