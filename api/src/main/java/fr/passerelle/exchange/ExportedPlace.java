package fr.passerelle.exchange;

import fr.passerelle.network.PlaceCard;
import java.util.UUID;

/** @param commune name of the card's commune */
record ExportedPlace(UUID id, PlaceCard card, String commune) {}
