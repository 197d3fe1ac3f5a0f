package id.mentas.people.directory;

import java.util.Arrays;
import java.util.Optional;

/** The role groups of the programme: their id in the engine, their Indonesian name, where they work. */
public enum Role {
    DINSOS_PROV("dinsos-prov", "Dinas Sosial Provinsi", Reach.PROVINCE, true),
    KEPALA_DINAS("kepala-dinas", "Kepala Dinas Sosial", Reach.PROVINCE, true),
    PPK("ppk", "Pejabat Pembuat Komitmen", Reach.PROVINCE, true),
    DINSOS_KAB("dinsos-kab", "Dinas Sosial Kabupaten/Kota", Reach.KABUPATEN, true),
    TKSK("tksk", "Tenaga Kesejahteraan Sosial Kecamatan", Reach.KECAMATAN, true),
    PSM("psm", "Pekerja Sosial Masyarakat", Reach.KECAMATAN, true),
    DISPERINDAGKOP("disperindagkop", "Dinas Perindustrian, Perdagangan dan Koperasi", Reach.KABUPATEN, true),
    DISNAKERTRANS("disnakertrans", "Dinas Tenaga Kerja dan Transmigrasi", Reach.KABUPATEN, true),
    PUPR("pupr", "Dinas Pekerjaan Umum dan Penataan Ruang", Reach.KABUPATEN, true),
    PENGAWAS("pengawas", "Pengawas", Reach.PROVINCE, false),
    ANALIS("analis", "Analis Proses", Reach.PROVINCE, false),
    ADMIN("camunda-admin", "Administrator", Reach.PROVINCE, false);

    /** How far the people of a role reach. Those of the province belong to every tenant. */
    public enum Reach {
        PROVINCE,
        KABUPATEN,
        KECAMATAN
    }

    private final String group;
    private final String label;
    private final Reach reach;
    private final boolean working;

    Role(String group, String label, Reach reach, boolean working) {
        this.group = group;
        this.label = label;
        this.reach = reach;
        this.working = working;
    }

    /** Id of the engine's group, `dinsos-kab`. */
    public String group() {
        return group;
    }

    /** Indonesian name. */
    public String label() {
        return label;
    }

    public Reach reach() {
        return reach;
    }

    /** Whether people of this role have tasks of their own. */
    public boolean isWorking() {
        return working;
    }

    /** The role of a group id; empty for kecamatan groups and groups of the office's own. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
