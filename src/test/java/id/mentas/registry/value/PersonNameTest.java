package id.mentas.registry.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "O",
                "Nur'aini",
                "Ma’ruf",
                "José D'Costa",
                "Hj. Siti Aminah, S.Pd., M.Pd.",
                "Tessa",
                "Nullah",
                "Naning",
                "Contohan",
                "Siti Nurhaliza binti Ahmad",
                "Abd. Rohman",
                "Desa A Satu",
                "Ida Sda",
                "Ina"
            })
    void takesNames(String name) {
        assertThat(PersonName.code(name)).isNull();
        assertThat(PersonName.fault(name)).isNull();
        assertThat(PersonName.saysLate(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "...",
                "12345",
                "#N/A",
                "#REF!",
                "#####",
                "NULL",
                "null",
                "TIDAK ADA",
                "tidak  ada",
                "Tes",
                "test",
                "N/A",
                "(kosong)",
                "=A1",
                "XXXX",
                "s.d.a."
            })
    void findsThatThereIsNone(String name) {
        assertThat(PersonName.code(name)).isEqualTo("NAME_MISSING");
        assertThat(PersonName.fault(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SUM(1+1)",
                "+Rina",
                "-Rina",
                "<b>Rina</b>",
                "Rina | Budi",
                "Rina http://contoh.id",
                "SITI NUR 😊",
                "**Rina**",
                "سيتي",
                "Rina\uD83D"
            })
    void findsSignsThatNoNameHas(String name) {
        assertThat(PersonName.code(name)).isEqualTo("TEXT_SIGNS");
        assertThat(PersonName.fault(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alm. Rusdi",
                "alm rusdi",
                "ALM. RUSDI",
                "Rusdi (Alm)",
                "Siti binti Ahmad (Almh.)",
                "Almarhumah Siti",
                "Rusdi, alm."
            })
    void seesThatABearerHasDied(String name) {
        assertThat(PersonName.code(name)).isNull();
        assertThat(PersonName.saysLate(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Almira",
                "Salma Alma",
                "Siti binti Alm. Ahmad",
                "Rusdi bin (Alm) Ahmad",
                "Adik Almarhum",
                "Halmahera"
            })
    void takesNobodyForDeadWhoIsAlive(String name) {
        assertThat(PersonName.saysLate(name)).isFalse();
    }
}
