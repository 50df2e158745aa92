package fr.passerelle.referral;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralResponse.PlaceOfReferral;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;

/**
 * Appointments as events (RFC 5545), each with the same id each time, so that a diary that has it already changes it.
 * Diaries are shared and shown on locked screens: they are told when and where, never who or why.
 */
final class AppointmentCalendar {

    static final String MEDIA_TYPE = "text/calendar";

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private AppointmentCalendar() {}

    /** All that a diary is told of an appointment. */
    record Line(Appointment appointment, String reference, PlaceOfReferral place) {}

    static byte[] of(Appointment appointment, String reference, PlaceOfReferral place) {
        return written(
                appointment.is(AppointmentState.CANCELLED) ? Method.cancel() : Method.publish(),
                List.of(new Line(appointment, reference, place)));
    }

    /** Several at once, of which none is called off. */
    static byte[] of(List<Line> booked) {
        return written(Method.publish(), booked);
    }

    private static byte[] written(Method method, List<Line> lines) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Passerelle//Rendez-vous//FR");
        calendar.setMethod(method);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Time.ZONE), paris()));
        lines.forEach(line -> calendar.addEvent(event(line.appointment(), line.reference(), line.place())));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Appointment appointment, String reference, PlaceOfReferral place) {
        boolean cancelled = appointment.is(AppointmentState.CANCELLED);
        VEvent event = new VEvent();
        event.setUid(appointment.id + "@passerelle");
        event.setSequence(cancelled ? 1 : 0);
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        event.setDateTimeStamp(Date.from(Objects.requireNonNullElse(appointment.toldAt, appointment.bookedAt)));
        event.setSummary("Rendez-vous");
        event.setDateStart(Date.from(appointment.startsAt));
        event.setDuration(Duration.builder().minutes(appointment.minutes).build());
        event.setLocation(
                place.name() + ", " + place.address() + (appointment.spot == null ? "" : ", " + appointment.spot));
        event.setDescription("Référence " + reference + "."
                + (place.phone() == null ? "" : "\nTéléphone du lieu : " + place.phone()));
        event.setClassification(Classification.private_());
        return event;
    }

    /** Since 1996, by directive 2000/84/EC: the last Sundays of March and October, at one o'clock UTC. */
    private static VTimezone paris() {
        VTimezone zone = new VTimezone(Time.ZONE.getId());
        StandardTime winter = new StandardTime();
        winter.setDateStart(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
        winter.setTimezoneOffsetFrom(SUMMER);
        winter.setTimezoneOffsetTo(WINTER);
        winter.addTimezoneName("CET");
        winter.setRecurrenceRule(lastSundayOf(10));
        zone.addStandardTime(winter);
        DaylightSavingsTime summer = new DaylightSavingsTime();
        summer.setDateStart(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
        summer.setTimezoneOffsetFrom(WINTER);
        summer.setTimezoneOffsetTo(SUMMER);
        summer.addTimezoneName("CEST");
        summer.setRecurrenceRule(lastSundayOf(3));
        zone.addDaylightSavingsTime(summer);
        return zone;
    }

    private static Recurrence lastSundayOf(int month) {
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build();
    }
}
