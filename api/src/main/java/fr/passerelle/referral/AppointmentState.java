package fr.passerelle.referral;

/** What is known of an appointment; told once. */
enum AppointmentState {
    BOOKED,
    HELD,
    MISSED,
    CANCELLED
}
