package fr.passerelle.network;

import fr.passerelle.platform.time.Openings;

/**
 * When somebody is at a place to be told something.
 *
 * @param known false when the place's own hours say nothing: office hours then stand for them
 * @param byStop a travelling place, which is there at its stops only
 */
public record PlaceTimes(Openings openings, boolean known, boolean byStop) {}
