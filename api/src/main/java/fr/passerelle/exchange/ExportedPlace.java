package fr.passerelle.exchange;

import fr.passerelle.network.FiledService;
import fr.passerelle.network.PlaceCard;
import java.util.List;
import java.util.UUID;

/**
 * @param commune name of the card's commune
 * @param services those that the directory keeps, in their order
 */
record ExportedPlace(UUID id, PlaceCard card, String commune, List<FiledService> services) {}
