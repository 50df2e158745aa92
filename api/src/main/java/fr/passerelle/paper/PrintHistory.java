package fr.passerelle.paper;

import fr.passerelle.referral.HistoryOnPaper;
import fr.passerelle.referral.Referrals;
import fr.passerelle.referral.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that was done with a referral, oldest first, in the words of the screen; who the person is stands nowhere. */
@ApplicationScoped
class PrintHistory {

    private final Typesetter typesetter;
    private final Referrals referrals;

    PrintHistory(Typesetter typesetter, Referrals referrals) {
        this.typesetter = typesetter;
        this.referrals = referrals;
    }

    byte[] of(UUID referral) {
        HistorySheet sheet = sheet(referrals.historyOnPaper(referral));
        return typesetter.fitted(Integer.MAX_VALUE, Stream.of(() -> PaperTemplates.history(sheet)));
    }

    private static HistorySheet sheet(HistoryOnPaper facts) {
        String side = facts.sides().contains(Side.SENDER) ? "l’équipe qui a fait la mise en relation" : "le lieu";
        return new HistorySheet(
                facts.reference(),
                Words.moment(facts.exportedAt()),
                facts.organisation() + ", " + facts.team() + " (" + side + ")",
                facts.lines().stream()
                        .map(line -> new HistorySheet.Line(
                                Words.moment(line.at()),
                                HistoryInWords.what(line),
                                HistoryInWords.more(line),
                                HistoryInWords.who(line)))
                        .toList());
    }
}
