package fr.passerelle.network;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.Memberships;
import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * « Signaler une erreur ». A report goes to the managers of the organisation that runs the place; to the territory's
 * coordinator at once when nobody manages it, and after ten working days otherwise. Whoever reported it sees what
 * became of it.
 */
@ApplicationScoped
class ErrorReports {

    static final int WORKING_DAYS_OF_THE_MANAGER = 10;
    private static final int MONTHS_SHOWN_TO_THE_REPORTER = 12;

    private final Reports reports;
    private final Places places;
    private final EditPlace editPlace;
    private final PlaceRights rights;
    private final Memberships memberships;
    private final Caller caller;
    private final WorkingDays workingDays;
    private final Time time;

    ErrorReports(
            Reports reports,
            Places places,
            EditPlace editPlace,
            PlaceRights rights,
            Memberships memberships,
            Caller caller,
            WorkingDays workingDays,
            Time time) {
        this.reports = reports;
        this.places = places;
        this.editPlace = editPlace;
        this.rights = rights;
        this.memberships = memberships;
        this.caller = caller;
        this.workingDays = workingDays;
        this.time = time;
    }

    ErrorReportResponse report(UUID placeId, ErrorReportRequests.Create request) {
        Place place = editPlace.require(placeId);
        String note = request.note() == null || request.note().isBlank()
                ? null
                : request.note().strip();
        if (note != null) {
            PersonSigns.in(note).ifPresent(sign -> {
                throw Problem.field(ProblemType.INVALID_REQUEST, "note", "looks like data about a person: " + sign);
            });
        }
        ErrorReport report = new ErrorReport(
                UuidCreator.getTimeOrderedEpoch(), placeId, request.wrong(), note, caller.memberId(), time.now());
        reports.persist(report);
        return ErrorReportResponse.of(report, place.name);
    }

    /** The open ones that have reached the caller, oldest first. */
    List<ErrorReportResponse> toHandle() {
        List<ErrorReport> open = reports.open(
                List.copyOf(caller.managedOrganisations()),
                caller.coordinatedTerritory().orElse(""));
        Map<UUID, Place> about = about(open);
        Set<UUID> managed = managed(about.values());
        return open.stream()
                .filter(report -> hasReachedCaller(report, place(report, about), managed))
                .map(report -> ErrorReportResponse.of(report, place(report, about).name))
                .toList();
    }

    ErrorReportResponse close(UUID id, ErrorReport.Outcome outcome) {
        ErrorReport report = reports.findByIdOptional(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "No report has this id here."));
        Place place = editPlace.require(report.placeId);
        rights.requireEditor(place);
        if (!hasReachedCaller(report, place, managed(List.of(place)))) {
            throw new Problem(ProblemType.NOT_ALLOWED, "This report is still with the place's managers.");
        }
        if (report.outcome != null) {
            throw new Problem(ProblemType.ALREADY_DONE, "This report has been closed.");
        }
        report.outcome = outcome;
        report.closedAt = time.now();
        report.closedBy = caller.memberId();
        return ErrorReportResponse.of(report, place.name);
    }

    /** Newest first. */
    List<ErrorReportResponse> mine() {
        List<ErrorReport> own = reports.list(
                "reportedBy = ?1 and reportedAt >= ?2 order by reportedAt desc, id desc",
                caller.memberId(),
                time.today()
                        .minusMonths(MONTHS_SHOWN_TO_THE_REPORTER)
                        .atStartOfDay(Time.ZONE)
                        .toInstant());
        Map<UUID, Place> about = about(own);
        return own.stream()
                .map(report -> ErrorReportResponse.of(report, place(report, about).name))
                .toList();
    }

    private boolean hasReachedCaller(ErrorReport report, Place place, Set<UUID> managed) {
        if (place.organisationId != null && caller.managedOrganisations().contains(place.organisationId)) {
            return true;
        }
        boolean theirs = caller.coordinatedTerritory()
                .filter(place.territoryCode::equals)
                .isPresent();
        LocalDate reported = report.reportedAt.atZone(Time.ZONE).toLocalDate();
        return theirs
                && (place.organisationId == null
                        || !managed.contains(place.organisationId)
                        || !workingDays
                                .after(reported, WORKING_DAYS_OF_THE_MANAGER)
                                .isAfter(time.today()));
    }

    private static Place place(ErrorReport report, Map<UUID, Place> about) {
        return Objects.requireNonNull(about.get(report.placeId), "a report is about a place");
    }

    private Set<UUID> managed(Collection<Place> about) {
        return memberships.managed(about.stream()
                .map(place -> place.organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Map<UUID, Place> about(List<ErrorReport> found) {
        Set<UUID> ids = found.stream().map(report -> report.placeId).collect(Collectors.toUnmodifiableSet());
        return places.all(List.copyOf(ids)).stream()
                .collect(Collectors.toUnmodifiableMap(place -> place.id, Function.identity()));
    }

    @ApplicationScoped
    static class Reports implements PanacheRepositoryBase<ErrorReport, UUID> {

        List<ErrorReport> open(List<UUID> organisations, String territory) {
            return list(
                    "outcome is null and placeId in (select p.id from Place p where p.organisationId in ?1"
                            + " or p.territoryCode = ?2) order by reportedAt, id",
                    organisations,
                    territory);
        }

        Map<UUID, Long> openByPlace(Collection<UUID> placeIds) {
            return list("outcome is null and placeId in ?1", List.copyOf(placeIds)).stream()
                    .collect(Collectors.groupingBy(report -> report.placeId, Collectors.counting()));
        }
    }
}
