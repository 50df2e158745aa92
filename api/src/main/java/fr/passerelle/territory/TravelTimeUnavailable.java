package fr.passerelle.territory;

/** The configured service does not answer, or not as documented. Its message holds no coordinates. */
class TravelTimeUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    TravelTimeUnavailable(String what) {
        super(what);
    }

    TravelTimeUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
