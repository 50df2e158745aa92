package fr.passerelle.assessment;

import fr.passerelle.assessment.Assess.Found;
import fr.passerelle.assessment.Proposal.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as one line of text, the same in the web client's test. */
final class WrittenOut {

    private static final List<String> DIMENSIONS = List.of("urgency", "access", "autonomy", "paperwork", "support");

    private WrittenOut() {}

    static String whole(Found found) {
        return profileAndProposals(found) + " | " + String.join(" ", found.hints());
    }

    static String profileAndProposals(Found found) {
        return DIMENSIONS.stream().map(found.profile()::get).collect(Collectors.joining(" ")) + " | "
                + proposals(found);
    }

    private static String proposals(Found found) {
        return found.proposals().stream()
                .map(proposal -> Stream.concat(
                                Stream.of(proposal.type().name(), proposal.rule()),
                                proposal.because().stream().map(WrittenOut::reason))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        if (reason.byDefault() != null) {
            return "default=" + reason.byDefault();
        }
        return reason.note() != null ? "note=" + reason.note() : reason.question() + "=" + reason.answer();
    }
}
