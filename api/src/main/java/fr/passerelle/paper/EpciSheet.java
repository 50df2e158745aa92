package fr.passerelle.paper;

import java.util.List;

/**
 * One page for elected officials: a map, three figures, three proposals, how it was reckoned.
 *
 * @param mapHeight at most, in millimetres
 */
record EpciSheet(
        String title,
        String help,
        List<Figure> figures,
        String map,
        int mapHeight,
        String mapInWords,
        List<Class> classes,
        List<String> proposals,
        List<String> method) {

    record Figure(String number, String words) {}

    /** @param pattern as a data address */
    record Class(String pattern, String words) {}
}
