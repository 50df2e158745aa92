package fr.passerelle.platform.security;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.inBrowser;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cookie travels with what a foreign page makes the browser send; such a request changes nothing. */
@QuarkusTest
class CrossSiteTest {

    @Inject
    TestDatabase database;

    @Test
    void the_applications_own_page_may_write() {
        create(inBrowser(Town.CLAIRE_REFERRER)
                        .header("X-Requested-With", "passerelle")
                        .header("Sec-Fetch-Site", "same-origin"))
                .then()
                .statusCode(201);
    }

    @Test
    void an_old_browser_that_does_not_name_the_site_may_write_with_the_header() {
        create(inBrowser(Town.CLAIRE_REFERRER).header("X-Requested-With", "passerelle"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_form_of_a_foreign_page_without_the_header_is_refused_and_writes_nothing() {
        long before = referrals();
        refused(create(inBrowser(Town.CLAIRE_REFERRER)));
        refused(create(inBrowser(Town.CLAIRE_REFERRER).header("Sec-Fetch-Site", "same-origin")));
        assertThat(referrals()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "Same-Origin", ""})
    void a_page_of_any_other_origin_is_refused_even_with_the_header(String site) {
        refused(create(inBrowser(Town.CLAIRE_REFERRER)
                .header("X-Requested-With", "passerelle")
                .header("Sec-Fetch-Site", site)));
    }

    @Test
    void reading_by_cookie_needs_no_header() {
        inBrowser(Town.CLAIRE_REFERRER)
                .header("Sec-Fetch-Site", "cross-site")
                .get("/me")
                .then()
                .statusCode(200);
    }

    @Test
    void a_bearer_token_is_never_sent_by_a_page_by_itself_and_needs_no_header() {
        create(as(Town.CLAIRE_REFERRER).header("Sec-Fetch-Site", "cross-site"))
                .then()
                .statusCode(201);
    }

    private long referrals() {
        return (Long) database.column("select count(*) from referral").get(0);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("type", endsWith("/cross-site-request"));
    }

    private static Response create(RequestSpecification caller) {
        return post(
                caller.header("Idempotency-Key", newKey()),
                "/referrals",
                Map.of(
                        "orientationType",
                        "DO_TOGETHER",
                        "needs",
                        List.of(),
                        "communeCode",
                        Town.COMMUNE,
                        "urgent",
                        false));
    }
}
