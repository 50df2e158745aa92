package fr.passerelle.demo;

import java.time.LocalDate;
import java.time.LocalTime;

/** A dated stop of a travelling place. */
record DemoStop(LocalDate date, LocalTime from, LocalTime to, String commune, String spot, DemoPoint point) {}
