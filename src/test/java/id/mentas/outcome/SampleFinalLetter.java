package id.mentas.outcome;

import id.mentas.documents.Fact;
import id.mentas.documents.Formats;
import id.mentas.documents.Issuer;
import id.mentas.documents.SamplePaper;
import id.mentas.documents.SamplePapers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A final letter, filled as the stage fills it. */
@Configuration
class SampleFinalLetter {

    @Bean
    static SamplePaper sampleFinalLetterBean() {
        return () -> finalLetter();
    }

    static FinalLetter finalLetter() {
        return new FinalLetter(
                "400.9.4/901/DINSOS/2027",
                LocalDate.of(2027, 5, 3),
                "Samarinda",
                "UEP-2026-1-6411-00042",
                "UEP-2026-1",
                SamplePapers.PERSON,
                "Kue",
                FinalLetter.Result.GRADUATED,
                List.of(
                        new Fact("Desil saat diusulkan", "2"),
                        new Fact("Desil sekarang", "6"),
                        new Fact("Pendapatan sebulan saat dikunjungi", Formats.rupiah(900_000)),
                        new Fact("Pendapatan sebulan sekarang", Formats.rupiah(3_250_000))),
                List.of("Pada kunjungan terakhir usaha Saudara berjalan."),
                List.of("Dinas Perindustrian, Perdagangan, Koperasi dan UKM menghubungi Saudara tentang izin usaha."),
                new Issuer("Hadi Contoh"));
    }
}
