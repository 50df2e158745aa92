package fr.passerelle.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Lets tests say when mails are made up. */
@ApplicationScoped
class PostNow {

    private final PostMail post;

    PostNow(PostMail post) {
        this.post = post;
    }

    void post() {
        try {
            post.regularly();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
