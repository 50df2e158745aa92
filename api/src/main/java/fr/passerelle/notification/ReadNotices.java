package fr.passerelle.notification;

import fr.passerelle.network.Network;
import fr.passerelle.network.PlaceView;
import fr.passerelle.platform.problem.Problem;
import fr.passerelle.platform.problem.ProblemType;
import fr.passerelle.platform.security.Caller;
import fr.passerelle.platform.security.TeamTransaction;
import fr.passerelle.referral.ReferralOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A member's own notices and choices; somebody who is no member yet has none. */
@ApplicationScoped
class ReadNotices {

    private final Notices notices;
    private final NotificationChoices choices;
    private final Network network;
    private final Caller caller;

    ReadNotices(Notices notices, NotificationChoices choices, Network network, Caller caller) {
        this.notices = notices;
        this.choices = choices;
        this.network = network;
        this.caller = caller;
    }

    @TeamTransaction
    NoticeListResponse list(boolean unreadOnly, @Nullable UUID before, int size) {
        List<Notice> found = notices.page(unreadOnly, before, size + 1);
        List<Notice> shown = found.stream().limit(size).toList();
        Map<UUID, PlaceView> places = network.places(shown.stream()
                .map(notice -> notice.placeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return new NoticeListResponse(
                shown.stream().map(notice -> NoticeResponse.of(notice, places)).toList(),
                notices.unread(),
                found.size() > size ? shown.get(size - 1).id : null);
    }

    @TeamTransaction
    void markRead(UUID id) {
        if (!notices.markRead(id)) {
            throw new Problem(ProblemType.NOT_FOUND, "You have no notice with this id.");
        }
    }

    /** Whoever opens a referral, by whichever way, needs no notice of what they have before their eyes, and no mail. */
    void opened(@Observes ReferralOpened opening) {
        notices.markReadAbout(opening.referralId());
    }

    @TeamTransaction
    void markAllRead(UUID upTo) {
        notices.markAllRead(upTo);
    }

    @TeamTransaction
    NotificationChoicesBody choices() {
        return NotificationChoicesBody.of(caller.member().map(choices::of).orElse(Map.of()));
    }

    /** @throws Problem not-allowed (403) for somebody who is no member yet: there is nobody to keep it for */
    @TeamTransaction
    NotificationChoicesBody choose(NotificationChoicesBody asked) {
        UUID member = caller.member()
                .orElseThrow(() -> new Problem(ProblemType.NOT_ALLOWED, "Become a member of a team first."));
        choices.choose(member, asked.byTopic());
        return asked;
    }
}
