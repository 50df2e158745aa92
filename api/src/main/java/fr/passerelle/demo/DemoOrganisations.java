package fr.passerelle.demo;

import java.util.List;

/** The eight organisations that have teams in the network. */
final class DemoOrganisations {

    static final List<DemoOrganisation> ALL = List.of(
            new DemoOrganisation(
                    "CD",
                    "Conseil départemental de Vaubrune",
                    "CD",
                    "00020001400017",
                    true,
                    List.of(
                            team("CD-MDS-BRUNES", "MDS de Brunes"),
                            team("CD-MDS-SAUTEVIGNE", "MDS de Sautevigne"),
                            team("CD-MDS-CLAIRMARE", "MDS de Clairmare"))),
            new DemoOrganisation(
                    "CCAS-BRUNES",
                    "CCAS de Brunes",
                    "CCAS",
                    "00020002200010",
                    true,
                    List.of(
                            team("CCAS-BRUNES-ACCUEIL", "CCAS de Brunes – accueil social"),
                            team("CCAS-BRUNES-NUMERIQUE", "CCAS de Brunes – pôle numérique"))),
            new DemoOrganisation(
                    "CCAS-ROCHEVAL",
                    "CCAS de Rocheval",
                    "CCAS",
                    "00020003000013",
                    true,
                    List.of(
                            team("CCAS-ROCHEVAL-ACCUEIL", "CCAS de Rocheval – accueil"),
                            team("CCAS-ROCHEVAL-SOCIAL", "CCAS de Rocheval – service social"))),
            new DemoOrganisation(
                    "CC-AUBRELLE",
                    "Communauté de communes Aubrelle Terres d'Étangs",
                    "CC",
                    "00020004800015",
                    false,
                    List.of(
                            team("CC-AUBRELLE-FS", "France services Aubrelle"),
                            team("CC-AUBRELLE-EPN", "Espace public numérique d'Aubrelle"))),
            new DemoOrganisation(
                    "PASSEURS",
                    "Les Passeurs du numérique",
                    "ASSO",
                    "00020005500010",
                    false,
                    List.of(
                            team("PASSEURS-BUS", "Passeurs – médiation itinérante"),
                            team("PASSEURS-ATELIERS", "Passeurs – ateliers"))),
            new DemoOrganisation(
                    "RELAIS",
                    "Association Le Relais des Brumes",
                    "ASSO",
                    null,
                    true,
                    List.of(
                            new DemoTeam("RELAIS-HEBERGEMENT", "CHRS Les Amarres", "Service social associatif"),
                            team("RELAIS-TIERS-LIEU", "Relais – tiers-lieu et ressourcerie"))),
            new DemoOrganisation(
                    "VILLE-CLAIRMARE",
                    "Ville de Clairmare",
                    "MUNI",
                    "00020006300014",
                    false,
                    List.of(team("VILLE-CLAIRMARE-MEDIATHEQUE", "Médiathèques de Clairmare"))),
            new DemoOrganisation(
                    "UDAF",
                    "UDAF de Vaubrune",
                    "UDAF",
                    "00020007100017",
                    true,
                    List.of(
                            team("UDAF-BUDGET", "UDAF – point conseil budget"),
                            team("UDAF-FAMILLES", "UDAF – service aux familles"))));

    private DemoOrganisations() {}

    private static DemoTeam team(String code, String name) {
        return new DemoTeam(code, name, null);
    }

    static DemoOrganisation ofTeam(String team) {
        return ALL.stream()
                .filter(organisation -> organisation.teams().stream()
                        .anyMatch(candidate -> candidate.code().equals(team)))
                .findFirst()
                .orElseThrow();
    }
}
