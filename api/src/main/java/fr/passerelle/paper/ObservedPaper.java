package fr.passerelle.paper;

import java.util.List;

/** What stands on the sheet of a quarter. */
record ObservedPaper(
        String territory, String quarter, int total, String before, List<Line> lines, String steps, String printedOn) {

    record Line(String body, int total, int before, int nobody, String contact, String steps) {}
}
