package id.mentas.referral;

import id.mentas.documents.Issuer;
import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A referral, filled as the stage fills it. */
@Configuration
class SampleReferral {

    @Bean
    static SamplePaper sampleReferralBean() {
        return () -> referral();
    }

    static ReferralLetter referral() {
        return new ReferralLetter(
                "400.9.4/640/DINSOS/2026",
                LocalDate.of(2026, 11, 2),
                "Ujoh Bilang",
                "UEP-2026-1-6411-00042",
                "Dinas Perindustrian, Perdagangan, Koperasi dan UKM Kabupaten Mahakam Ulu",
                SamplePapers.PERSON,
                "Kue",
                "Usaha berjalan baik dan membutuhkan tambahan modal serta izin edar.",
                List.of("Pendampingan pengurusan NIB dan P-IRT", "Akses Kredit Usaha Rakyat"),
                LocalDate.of(2026, 10, 30),
                LocalDate.of(2026, 11, 16),
                new Issuer("Hadi Contoh"));
    }
}
