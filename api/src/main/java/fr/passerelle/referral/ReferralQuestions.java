package fr.passerelle.referral;

import fr.passerelle.platform.secrecy.Sealer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions of referrals; seals their few words, opens them, and forgets them when the referral ends. */
@ApplicationScoped
class ReferralQuestions implements PanacheRepositoryBase<ReferralQuestion, UUID> {

    private final Sealer sealer;

    ReferralQuestions(Sealer sealer) {
        this.sealer = sealer;
    }

    Optional<ReferralQuestion> of(UUID referral, UUID question) {
        return find("id = ?1 and referralId = ?2", question, referral).firstResultOptional();
    }

    boolean isOpen(UUID referral, Side side) {
        return count("referralId = ?1 and side = ?2 and answer is null", referral, side) > 0;
    }

    /** Which of these wait for an answer of one side. */
    Set<UUID> waitingFor(Side side, Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Set.of();
        }
        Side asking = side == Side.SENDER ? Side.RECEIVER : Side.SENDER;
        return list("referralId in ?1 and side = ?2 and answer is null", List.copyOf(referrals), asking).stream()
                .map(question -> question.referralId)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<QuestionOfReferral> shown(Referral referral) {
        if (referral.status == ReferralStatus.DRAFT) {
            return List.of();
        }
        return list("referralId = ?1 order by askedAt, id", referral.id).stream()
                .map(question -> new QuestionOfReferral(
                        question.id,
                        question.side,
                        question.code,
                        words(context(question, "text"), question.textKey, question.textContent),
                        question.askedAt,
                        question.answer,
                        words(context(question, "answer"), question.answerKey, question.answerContent),
                        question.answeredAt))
                .toList();
    }

    void ask(ReferralQuestion question, @Nullable String words) {
        if (words != null) {
            Sealer.Sealed sealed = sealer.sealWords(context(question, "text"), words);
            question.textKey = sealed.wrappedKey();
            question.textContent = sealed.content();
        }
        persistAndFlush(question);
    }

    void answerInWords(ReferralQuestion question, String words) {
        Sealer.Sealed sealed = sealer.sealWords(context(question, "answer"), words);
        question.answerKey = sealed.wrappedKey();
        question.answerContent = sealed.content();
    }

    /** What was said in words serves as long as the referral is under way. */
    void forgetWords(UUID referral) {
        update(
                "textKey = null, textContent = null, answerKey = null, answerContent = null where referralId = ?1",
                referral);
    }

    private @Nullable String words(String context, byte @Nullable [] key, byte @Nullable [] content) {
        return key == null || content == null ? null : sealer.openWords(context, new Sealer.Sealed(key, content));
    }

    private static String context(ReferralQuestion question, String part) {
        return "question:" + question.id + ":" + part;
    }
}
