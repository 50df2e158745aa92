package fr.passerelle.network;

import java.util.UUID;

/** A service of a place as the directory keeps it. */
public record FiledService(UUID id, ServiceCard card) {}
