package fr.passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in one lands in this application and nowhere else. */
class SessionResourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/mises-en-relation",
                "/mises-en-relation/0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d?onglet=histoire",
                "/carte?commune=01001&rayon=30",
                "/a%20b"
            })
    void a_path_of_the_application_is_kept(String path) {
        assertThat(SessionResource.pathOfThisApplication(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://ailleurs.invalid/",
                "//ailleurs.invalid",
                "///ailleurs.invalid",
                "/\\ailleurs.invalid",
                "\\\\ailleurs.invalid",
                "/\t/ailleurs.invalid",
                "/\n/ailleurs.invalid",
                " //ailleurs.invalid",
                "javascript:alert(1)",
                "ailleurs.invalid",
                "/@ailleurs.invalid:80",
                "/chemin#//ailleurs",
                "/chemin\r\nSet-Cookie: a=b",
                "/é"
            })
    void whatever_could_lead_elsewhere_leads_home(String path) {
        assertThat(SessionResource.pathOfThisApplication(path)).isEqualTo("/");
    }
}
