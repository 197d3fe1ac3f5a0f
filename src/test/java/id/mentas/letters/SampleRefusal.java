package id.mentas.letters;

import id.mentas.documents.Issuer;
import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A refusal, filled as the room fills it. */
@Configuration
class SampleRefusal {

    @Bean
    static SamplePaper sampleRefusalBean() {
        return () -> refusal();
    }

    static RefusalLetter refusal() {
        return new RefusalLetter(
                "400.9.4/55/DINSOS/2026",
                SamplePapers.DAY,
                "Samarinda",
                "UEP-2026-1-6411-00042",
                "UEP-2026-1",
                SamplePapers.PERSON,
                "pemeriksaan syarat",
                List.of(
                        "Menurut DTSEN keluarga Saudara berada pada desil 7, sedangkan bantuan ini untuk desil 1 sampai 5.",
                        "Saudara atau keluarga dalam satu KK sudah menerima bantuan usaha dalam 3 tahun terakhir."),
                LocalDate.of(2026, 2, 16),
                "Dinas Sosial Kabupaten Mahakam Ulu",
                new Issuer("Hadi Contoh"));
    }
}
