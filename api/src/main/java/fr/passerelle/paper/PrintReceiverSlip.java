package fr.passerelle.paper;

import fr.passerelle.network.PlaceOnPaper;
import fr.passerelle.network.PlacesOnPaper;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.ReferralOnPaper;
import fr.passerelle.referral.ReferralPaper;
import fr.passerelle.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The place's half page, and the half that comes back with crosses instead of words. */
@ApplicationScoped
class PrintReceiverSlip {

    /** The outcomes that a place can tell by a cross; each is a code of the contract. */
    static final List<String> OUTCOMES = List.of(
            "PROCEDURE_DONE",
            "REFERRED_ELSEWHERE",
            "FILED_AWAITING_DECISION",
            "ABSENT",
            "PARTLY",
            "UNREACHABLE",
            "SKILL_GAINED",
            "PERSON_WITHDRAWS",
            "EQUIPPED",
            "PLACE_FAILED");

    private static final List<Integer> LENGTHS = List.of(70, 45, 28);

    private final Typesetter typesetter;
    private final Referrals referrals;
    private final PlacesOnPaper places;
    private final Time time;

    PrintReceiverSlip(Typesetter typesetter, Referrals referrals, PlacesOnPaper places, Time time) {
        this.typesetter = typesetter;
        this.referrals = referrals;
        this.places = places;
        this.time = time;
    }

    byte[] of(UUID referral) {
        ReferralOnPaper facts = referrals.onPaper(referral, ReferralPaper.RECEIVER_SLIP);
        String place = places.one(facts.placeId()).map(PlaceOnPaper::name).orElse("");
        return typesetter.fitted(
                1,
                IntStream.range(0, LENGTHS.size())
                        .mapToObj(i -> () -> PaperTemplates.receiverSlip(slip(facts, place, LENGTHS.get(i)))));
    }

    private ReceiverSlip slip(ReferralOnPaper facts, String place, int atMost) {
        String needs = Stream.concat(
                        facts.needs().stream().map(need -> Words.of("need", need)),
                        Stream.ofNullable(facts.procedureBody()).map(body -> Words.of("body", body)))
                .collect(Collectors.joining(", "));
        return new ReceiverSlip(
                "Référence " + facts.reference(),
                Words.day(facts.sentOn()),
                shortened(place, atMost),
                shortened(facts.senderLabel(), atMost),
                Words.of("proposal", facts.orientationType()),
                needs.isEmpty() ? null : "Besoin : " + shortened(needs, 2 * atMost),
                facts.urgent() ? "C’est urgent." : "Pas d’urgence signalée.",
                facts.communeName(),
                facts.contactChannel() == null ? null : Words.of("channel." + facts.contactChannel()),
                facts.appointment() == null ? null : Words.moment(facts.appointment()),
                facts.agreement() == null ? "" : Words.of("agreement." + facts.agreement()),
                InPairs.of(OUTCOMES.stream()
                        .map(code -> Words.of("outcome." + code))
                        .toList()),
                Words.day(DestroyBy.receiverSlip(
                        time.today(), PrintPersonSheet.day(facts.appointment()), facts.nextStepBy())));
    }

    /** Here nobody has to be called to know the rest: both sides know their own names. */
    private static String shortened(String text, int atMost) {
        return text.length() <= atMost ? text : text.substring(0, atMost).strip() + "…";
    }
}
