-- Names of places beside their codes: checked against them, and the way to find a village by its BPS code.

alter table registry_column drop constraint registry_column_field_check;
alter table registry_column add constraint registry_column_field_check check (field in ('NIK', 'NO_KK', 'NAMA', 'JENIS_KELAMIN',
    'TEMPAT_LAHIR', 'TANGGAL_LAHIR', 'ALAMAT', 'RT', 'RW', 'KODE_DESA', 'NAMA_DESA', 'NAMA_KECAMATAN', 'NAMA_KABUPATEN', 'DESIL', 'BANSOS',
    'PEKERJAAN', 'NO_HP', 'USAHA_SEBELUMNYA', 'STATUS_USAHA', 'JENIS_USAHA_MINAT', 'KELUARGA_ASN_TNI_POLRI', 'SUMBER', 'TANGGAL_DATA',
    'STATUS_KEPENDUDUKAN'));

insert into registry_column (name, field)
values ('nama_desa', 'NAMA_DESA'),
       ('desa', 'NAMA_DESA'),
       ('kelurahan', 'NAMA_DESA'),
       ('desa_kelurahan', 'NAMA_DESA'),
       ('nama_kelurahan', 'NAMA_DESA'),
       ('nama_desa_kelurahan', 'NAMA_DESA'),
       ('nama_kecamatan', 'NAMA_KECAMATAN'),
       ('kecamatan', 'NAMA_KECAMATAN'),
       ('nama_kabupaten', 'NAMA_KABUPATEN'),
       ('kabupaten', 'NAMA_KABUPATEN'),
       ('kabupaten_kota', 'NAMA_KABUPATEN'),
       ('nama_kabupaten_kota', 'NAMA_KABUPATEN'),
       ('kab_kota', 'NAMA_KABUPATEN'),
       ('nomor_induk_kependudukan', 'NIK'),
       ('no_kartu_keluarga', 'NO_KK'),
       ('nomor_kartu_keluarga', 'NO_KK'),
       ('tmp_lahir', 'TEMPAT_LAHIR'),
       ('nomor_hp', 'NO_HP'),
       ('no_telepon', 'NO_HP'),
       ('minat_jenis_usaha', 'JENIS_USAHA_MINAT')
on conflict (name) do nothing;
