package fr.passerelle.territory;

/** What other rooms know of a commune. Degrees WGS84. */
public record CommunePoint(String code, String name, String territoryCode, double longitude, double latitude) {

    static CommunePoint of(Commune commune) {
        return new CommunePoint(commune.code, commune.name, commune.territoryCode, commune.longitude, commune.latitude);
    }
}
