package fr.passerelle.demo;

import java.time.LocalDate;

/** Days on which nobody answers at a place, both included. */
record DemoAbsence(LocalDate from, LocalDate to, String reason) {}
