package fr.passerelle.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no few words may hold. The numbers are made up, with right keys. */
class NoteGuardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SOCIAL_SECURITY_NUMBER | Son numéro : 2 55 08 14 168 025 38",
                "SOCIAL_SECURITY_NUMBER | 255081416802538",
                "SOCIAL_SECURITY_NUMBER | 2-55-08-14-168-025-38 pour la CPAM",
                "BANK_ACCOUNT | FR14 2004 1010 0505 0001 3M02 606",
                "BANK_ACCOUNT | son compte fr1420041010050500013m02606 est ouvert",
                "BANK_CARD | carte 4539 1488 0343 6467",
                "BANK_CARD | 4539148803436467",
                "PASSWORD | mot de passe = Soleil12",
                "PASSWORD | MDP : azerty",
                "PASSWORD | Son mot de passe est bonjour"
            })
    void it_stops(NoteGuard kind, String text) {
        assertThat(NoteGuard.stops(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plutôt le matin, au 06 39 98 01 23.",
                "+33 6 39 98 01 23 ou 05 36 49 00 12",
                "Rendez-vous le 25/11/2026 à 10 h, salle 2.",
                "255081416802539",
                "4539 1488 0343 6468",
                "FR15 2004 1010 0505 0001 3M02 606",
                "Elle a oublié son mot de passe.",
                "Dossier CAF 00120, mairie de Rocheval"
            })
    void it_lets_pass(String text) {
        assertThat(NoteGuard.stops(text)).isEmpty();
    }
}
