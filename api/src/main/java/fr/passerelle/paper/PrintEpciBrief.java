package fr.passerelle.paper;

import fr.passerelle.assessment.OrientationType;
import fr.passerelle.coverage.EpciBrief;
import fr.passerelle.coverage.EpciBriefs;
import fr.passerelle.platform.time.Time;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page about an EPCI for a meeting of elected officials. Every figure says that it is an estimate. */
@ApplicationScoped
class PrintEpciBrief {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRANCE);
    private static final int NAMED = 3;
    /** Of the map, in millimetres: it makes room for what there is to say. */
    private static final List<Integer> MAP_HEIGHTS = List.of(86, 76, 66, 54, 42, 30);

    private final Typesetter typesetter;
    private final EpciBriefs briefs;
    private final Time time;

    PrintEpciBrief(Typesetter typesetter, EpciBriefs briefs, Time time) {
        this.typesetter = typesetter;
        this.briefs = briefs;
        this.time = time;
    }

    byte[] of(String territory, String siren, OrientationType help) {
        EpciBrief brief = briefs.of(territory, siren, help);
        return typesetter.fitted(
                1,
                MAP_HEIGHTS.stream()
                        .<Supplier<TemplateInstance>>map(
                                height -> () -> PaperTemplates.epciBrief(sheet(brief, height))));
    }

    private EpciSheet sheet(EpciBrief brief, int mapHeight) {
        Map<String, @Nullable Double> shares = new TreeMap<>();
        brief.communes().forEach(commune -> shares.put(commune.code(), commune.share()));
        return new EpciSheet(
                Words.clipped(brief.name(), 60),
                Words.of("help", brief.help()) + " (" + MONTH.format(brief.month()) + ")",
                figures(brief),
                EpciMap.of(brief.outlines(), shares),
                mapHeight,
                inWords(brief),
                classes(brief),
                proposals(brief),
                method(brief));
    }

    private static List<EpciSheet.Figure> figures(EpciBrief brief) {
        Integer missing = brief.missing();
        return List.of(
                new EpciSheet.Figure(
                        number(brief.peopleInNeed()),
                        "personnes estimées avoir besoin d’aide, sur " + number(brief.population()) + " habitants"),
                new EpciSheet.Figure(
                        missing == null ? "non calculable" : number(missing),
                        missing == null
                                ? "aucun lieu n’a dit combien de personnes il peut recevoir"
                                : "d’entre elles sans place, si chacun avait la même part"),
                new EpciSheet.Figure(number(brief.beyond20()), "d’entre elles à plus de 20 minutes de tout lieu"));
    }

    /** What the map shows, for whoever does not see it. */
    private static String inWords(EpciBrief brief) {
        List<String> worst = brief.communes().stream()
                .filter(commune -> commune.share() != null && commune.share() < 1)
                .sorted(Comparator.comparing(commune -> commune.share() == null ? 1 : commune.share()))
                .limit(NAMED)
                .map(EpciBrief.Commune::name)
                .toList();
        return worst.isEmpty()
                ? "Carte des communes."
                : "Carte des communes. Celles qui ont la plus petite part : " + String.join(", ", worst) + ".";
    }

    /** Those that are on the map, with how many communes each has. */
    private static List<EpciSheet.Class> classes(EpciBrief brief) {
        Map<EpciMap.Class, Long> counts = brief.communes().stream()
                .collect(Collectors.groupingBy(commune -> EpciMap.Class.of(commune.share()), Collectors.counting()));
        return Arrays.stream(EpciMap.Class.values())
                .filter(counts::containsKey)
                .map(one -> new EpciSheet.Class(
                        EpciMap.patch(one), Words.of("share", one) + " : " + communes(counts.getOrDefault(one, 0L))))
                .toList();
    }

    private static String communes(long count) {
        return count == 1 ? "1 commune" : count + " communes";
    }

    private static List<String> proposals(EpciBrief brief) {
        return brief.proposals().stream()
                .map(one -> "Une permanence à " + one.commune() + ", pour " + one.perWeek()
                        + " personnes par semaine : environ " + number(one.closes())
                        + " personnes de plus auraient une place.")
                .toList();
    }

    private List<String> method(EpciBrief brief) {
        List<String> lines = new ArrayList<>(List.of(
                "Besoin : 15,4 % des habitants (INSEE Première n° 1953), davantage là où les indicateurs ouverts (INSEE,"
                        + " ARCEP) sont plus défavorables. Un chiffre sous secret statistique est remplacé par la moyenne"
                        + " voisine.",
                "Offre : lieux du territoire qui ont dit combien de personnes ils reçoivent : " + brief.declared()
                        + " sur " + brief.places() + ". La capacité des autres est estimée, ou inconnue.",
                "Chaque lieu est partagé entre toutes les communes à moins de 30 minutes en voiture (temps estimés),"
                        + " les plus proches comptant plus (Luo et Qi, 2009).",
                "Calculé par Passerelle le " + Words.day(time.today())
                        + ". Aucune donnée sur une personne n’entre dans ce calcul."));
        if (!brief.notLoaded().isEmpty()) {
            lines.set(
                    2,
                    lines.get(2) + " Lieux inconnus au-delà de la limite : " + String.join(", ", brief.notLoaded())
                            + ".");
        }
        return lines;
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }
}
