package id.mentas.documents;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What papers say about the office itself, and how large files may be: {@code mentas.documents.*}.
 *
 * @param letterhead lines under the government's and the office's name: address, telephone, web
 * @param recalling the legal basis of a decree, in order ("Mengingat"); without the closing mark
 * @param headPost the post under which decrees and letters are signed
 * @param place where the province signs
 * @param publicAddress of this house, where codes on papers lead, {@code https://mentas.example}
 * @param nip civil servants' numbers by user id, for those who sign
 * @param maxPicture of one photograph or signature
 * @param maxFile of any other upload
 */
@ConfigurationProperties("mentas.documents")
public record DocumentsSettings(
        @DefaultValue("PEMERINTAH PROVINSI KALIMANTAN TIMUR") String government,
        @DefaultValue("DINAS SOSIAL") String office,
        @DefaultValue("Samarinda") List<String> letterhead,
        @DefaultValue({
                    "Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial",
                    "Undang-Undang Nomor 13 Tahun 2011 tentang Penanganan Fakir Miskin",
                    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
                    "Undang-Undang Nomor 10 Tahun 2022 tentang Provinsi Kalimantan Timur",
                    "Peraturan Pemerintah Nomor 39 Tahun 2012 tentang Penyelenggaraan Kesejahteraan Sosial",
                    "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah",
                    "Instruksi Presiden Nomor 4 Tahun 2025 tentang Data Tunggal Sosial dan Ekonomi Nasional"
                })
                List<String> recalling,
        @DefaultValue("Kepala Dinas Sosial Provinsi Kalimantan Timur") String headPost,
        @DefaultValue("Samarinda") String place,
        @DefaultValue("http://localhost:8080") URI publicAddress,
        @DefaultValue Map<String, String> nip,
        @DefaultValue("10MB") DataSize maxPicture,
        @DefaultValue("20MB") DataSize maxFile) {}
