package fr.passerelle.territory;

/** Why a territory could not be loaded; nothing was changed then. */
enum LoadRefusal {
    API_GEO_SILENT("API Géo did not answer. Try again later, or load a file."),
    API_GEO_UNREADABLE("API Géo answered something that is not understood. Load a file, and tell us."),
    UNKNOWN_TERRITORY("No département has this code."),
    FICTIONAL_TERRITORY("This territory is an invented one: nothing real is loaded into it."),
    FILE_UNREADABLE("A file could not be read."),
    NO_COMMUNE_OF_TERRITORY("The communes hold none of this territory."),
    NO_COMMUNES_YET("This territory has no communes yet: load them first, from a file or from API Géo."),
    VANISHED_COMMUNES("Communes that are there are missing from the reference, and no successor is known for them."),
    IN_ANOTHER_TERRITORY("Communes of the reference belong to another territory here."),
    INTERRUPTED("The load was interrupted."),
    UNEXPECTED("The load failed on our side.");

    private final String sentence;

    LoadRefusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
