package fr.passerelle.demo;

import java.util.List;

/**
 * The whole fiction.
 *
 * @param label the name as screens must show it, marked as fictional
 * @param outline GeoJSON rings of the département, made of the vertices of its communes
 * @param valleyName the valley without a place; its communes are those with {@link DemoCommune#inValley()}
 * @param referrals in an order in which every linked referral comes after the one it follows
 */
record DemoTerritory(
        String code,
        String name,
        String label,
        List<List<DemoPoint>> outline,
        List<DemoIntercommunality> intercommunalities,
        List<DemoCommune> communes,
        String valleyName,
        List<DemoOrganisation> organisations,
        List<DemoPlace> places,
        List<DemoMember> members,
        List<DemoReferral> referrals) {}
