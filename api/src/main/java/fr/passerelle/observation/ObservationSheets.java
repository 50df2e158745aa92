package fr.passerelle.observation;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.bulletin.Bulletins;
import fr.passerelle.bulletin.HumanContactState;
import fr.passerelle.network.WorkTerritories;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.time.Quarter;
import fr.passerelle.platform.time.Time;
import fr.passerelle.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The room's door: what the network brings to its meeting. */
@ApplicationScoped
public class ObservationSheets {

    private final EntityManager entities;
    private final WorkTerritories work;
    private final Territories territories;
    private final Bulletins bulletins;
    private final Time time;

    ObservationSheets(
            EntityManager entities, WorkTerritories work, Territories territories, Bulletins bulletins, Time time) {
        this.entities = entities;
        this.work = work;
        this.territories = territories;
        this.bulletins = bulletins;
        this.time = time;
    }

    public Quarter present() {
        return Quarter.of(time.today());
    }

    /** @throws Problem not-found (404) for whoever works elsewhere */
    public ObservationSheet of(String territory, Quarter quarter) {
        work.require(territory);
        List<Noted> now = noted(territory, quarter);
        List<Noted> before = noted(territory, quarter.before());
        Map<ProcedureBody, HumanContactState> contacts = bulletins.contacts(territory);
        return new ObservationSheet(
                territory,
                territories.name(territory).orElse(territory),
                quarter.toString(),
                !quarter.firstDay().isBefore(present().firstDay()),
                sum(now),
                sum(before),
                Stream.concat(now.stream(), before.stream())
                        .map(Noted::body)
                        .distinct()
                        .map(body -> body(body, of(body, now), of(body, before), contacts))
                        .sorted(Comparator.comparing(ObservationSheet.Body::total)
                                .reversed()
                                .thenComparing(ObservationSheet.Body::body))
                        .toList(),
                steps(now),
                quarters(territory));
    }

    private static ObservationSheet.Body body(
            ProcedureBody body, List<Noted> now, List<Noted> before, Map<ProcedureBody, HumanContactState> contacts) {
        return new ObservationSheet.Body(
                body,
                sum(now),
                sum(before),
                sum(now.stream()
                        .filter(noted -> noted.human() == HumanTried.NOBODY)
                        .toList()),
                contacts.getOrDefault(body, HumanContactState.NOT_VERIFIED),
                steps(now));
    }

    private static List<Noted> of(ProcedureBody body, List<Noted> noted) {
        return noted.stream().filter(one -> one.body() == body).toList();
    }

    private static List<ObservationSheet.Step> steps(List<Noted> noted) {
        return noted.stream()
                .collect(Collectors.groupingBy(Noted::step, Collectors.summingInt(Noted::count)))
                .entrySet()
                .stream()
                .map(step -> new ObservationSheet.Step(step.getKey(), step.getValue()))
                .sorted(Comparator.comparing(ObservationSheet.Step::total)
                        .reversed()
                        .thenComparing(ObservationSheet.Step::step))
                .toList();
    }

    private static int sum(List<Noted> noted) {
        return noted.stream().mapToInt(Noted::count).sum();
    }

    private List<Noted> noted(String territory, Quarter quarter) {
        return tuples(
                        "select body, step, human, count(*) as noted from observation where territory_code = :territory"
                                + " and month between :first and :last group by body, step, human",
                        territory,
                        quarter)
                .map(row -> new Noted(
                        ProcedureBody.valueOf(row.get("body", String.class)),
                        BlockedStep.valueOf(row.get("step", String.class)),
                        HumanTried.valueOf(row.get("human", String.class)),
                        row.get("noted", Number.class).intValue()))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query has no type
    private Stream<Tuple> tuples(String sql, String territory, Quarter quarter) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("territory", territory)
                .setParameter("first", quarter.firstDay())
                .setParameter("last", quarter.lastMonth().atDay(1))
                .getResultStream();
    }

    @SuppressWarnings("unchecked") // a native query has no type
    private List<String> quarters(String territory) {
        Stream<LocalDate> months = entities.createNativeQuery(
                        "select distinct month from observation where territory_code = :territory", LocalDate.class)
                .setParameter("territory", territory)
                .getResultStream();
        return Stream.concat(Stream.of(present()), months.map(YearMonth::from).map(Quarter::of))
                .distinct()
                .sorted(Comparator.comparing(Quarter::firstDay).reversed())
                .map(Quarter::toString)
                .toList();
    }

    private record Noted(ProcedureBody body, BlockedStep step, HumanTried human, int count) {}
}
