package fr.passerelle.paper;

import fr.passerelle.observation.ObservationSheet;
import fr.passerelle.observation.ObservationSheets;
import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What blocked in a quarter, on paper for the network's meeting. */
@ApplicationScoped
class PrintObservationSheet {

    private static final List<String> ORDINAL = List.of("1er", "2e", "3e", "4e");
    /** Of each administration: as many as there is room for; the rest is on screen. */
    private static final List<Integer> STEPS_NAMED = List.of(3, 1, 0);

    private final Typesetter typesetter;
    private final ObservationSheets sheets;
    private final Time time;

    PrintObservationSheet(Typesetter typesetter, ObservationSheets sheets, Time time) {
        this.typesetter = typesetter;
        this.sheets = sheets;
        this.time = time;
    }

    byte[] of(String territory, @Nullable String quarter) {
        Quarter asked = quarter == null ? sheets.present() : Quarter.parse(quarter);
        ObservationSheet sheet = sheets.of(territory, asked);
        return typesetter.fitted(
                1,
                STEPS_NAMED.stream()
                        .<Supplier<TemplateInstance>>map(
                                steps -> () -> PaperTemplates.observationSheet(paper(sheet, asked, steps))));
    }

    private ObservedPaper paper(ObservationSheet sheet, Quarter quarter, int stepsNamed) {
        return new ObservedPaper(
                Words.clipped(sheet.territoryName(), 60),
                inWords(quarter) + (sheet.underWay() ? ", en cours" : ""),
                sheet.total(),
                sheet.before() + " au trimestre précédent.",
                sheet.bodies().stream().map(body -> line(body, stepsNamed)).toList(),
                sheet.steps().stream()
                        .map(step -> Words.of("step", step.step()) + " (" + step.total() + ")")
                        .collect(Collectors.joining(", ")),
                Words.day(time.today()));
    }

    private static ObservedPaper.Line line(ObservationSheet.Body body, int stepsNamed) {
        return new ObservedPaper.Line(
                Words.of("body", body.body()),
                body.total(),
                body.before(),
                body.nobody(),
                Words.of("contact", body.contact()),
                body.steps().stream()
                        .limit(stepsNamed)
                        .map(step -> Words.of("step", step.step()) + " (" + step.total() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String inWords(Quarter quarter) {
        return ORDINAL.get(quarter.number() - 1) + " trimestre " + quarter.year();
    }
}
