-- How nomination files are read: the names of their columns, and how names of people are made alike.

-- Names under which a column may stand in a nomination file; the office adds its own.
create table registry_column (
    name  text primary key,
    field text not null check (field in ('NIK', 'NO_KK', 'NAMA', 'JENIS_KELAMIN', 'TEMPAT_LAHIR', 'TANGGAL_LAHIR', 'ALAMAT', 'RT', 'RW',
        'KODE_DESA', 'NAMA_DESA', 'NAMA_KECAMATAN', 'NAMA_KABUPATEN', 'DESIL', 'BANSOS', 'PEKERJAAN', 'NO_HP', 'USAHA_SEBELUMNYA',
        'STATUS_USAHA', 'JENIS_USAHA_MINAT', 'KELUARGA_ASN_TNI_POLRI', 'SUMBER', 'TANGGAL_DATA', 'STATUS_KEPENDUDUKAN')),
    constraint registry_column_plain check (name = lower(name) and name !~ '[^a-z0-9_]')
);
insert into registry_column (name, field)
select lower(field), field
from unnest(array ['NIK', 'NO_KK', 'NAMA', 'JENIS_KELAMIN', 'TEMPAT_LAHIR', 'TANGGAL_LAHIR', 'ALAMAT', 'RT', 'RW', 'KODE_DESA', 'NAMA_DESA',
    'NAMA_KECAMATAN', 'NAMA_KABUPATEN', 'DESIL', 'BANSOS', 'PEKERJAAN', 'NO_HP', 'USAHA_SEBELUMNYA', 'STATUS_USAHA', 'JENIS_USAHA_MINAT',
    'KELUARGA_ASN_TNI_POLRI', 'SUMBER', 'TANGGAL_DATA', 'STATUS_KEPENDUDUKAN']) field;
insert into registry_column (name, field)
select unnest(string_to_array(names, ' ')), field
from (values ('no_nik nomor_nik nomor_induk_kependudukan', 'NIK'),
             ('kk nomor_kk no_kartu_keluarga nomor_kartu_keluarga', 'NO_KK'),
             ('nama_lengkap', 'NAMA'),
             ('jk', 'JENIS_KELAMIN'),
             ('tmp_lahir', 'TEMPAT_LAHIR'),
             ('tgl_lahir', 'TANGGAL_LAHIR'),
             ('kode_kelurahan kode_desa_kelurahan', 'KODE_DESA'),
             ('desa kelurahan desa_kelurahan nama_kelurahan nama_desa_kelurahan', 'NAMA_DESA'),
             ('kecamatan', 'NAMA_KECAMATAN'),
             ('kabupaten kabupaten_kota nama_kabupaten_kota kab_kota', 'NAMA_KABUPATEN'),
             ('desil_kesejahteraan', 'DESIL'),
             ('bantuan', 'BANSOS'),
             ('hp telepon nomor_hp no_telepon', 'NO_HP'),
             ('minat_usaha minat_jenis_usaha', 'JENIS_USAHA_MINAT'),
             ('asn_tni_polri', 'KELUARGA_ASN_TNI_POLRI'),
             ('sumber_data', 'SUMBER'),
             ('tgl_data', 'TANGGAL_DATA'),
             ('status_penduduk status_hidup', 'STATUS_KEPENDUDUKAN')) as other (names, field);

-- Columns of nomination files that are not read, by their names: an office's own, and those of area 64 for all.
create table registry_left_out_column (
    area text not null,
    name text not null,
    primary key (area, name),
    constraint registry_left_out_column_plain check (name = lower(name) and name !~ '[^a-z0-9_]')
);
insert into registry_left_out_column (area, name)
values ('64', 'no'),
       ('64', 'nomor'),
       ('64', 'no_urut'),
       ('64', 'nomor_urut'),
       ('64', 'urut'),
       ('64', 'no_urt');

-- How names are made alike before they are compared: the office's data.
create table registry_name_fold (
    -- WORD: a whole word that stands for another; TITLE: a word that is no part of a name; LETTERS: letters within words.
    kind    text not null check (kind in ('WORD', 'TITLE', 'LETTERS')),
    written text not null check (written ~ '^[a-z]{1,30}$'),
    folded  text not null default '' check (folded ~ '^[a-z]{0,30}$'),
    primary key (kind, written),
    constraint registry_name_fold_title check ((kind = 'TITLE') = (folded = ''))
);
insert into registry_name_fold (kind, written, folded)
select 'WORD', unnest(string_to_array(written, ' ')), folded
from (values ('muh moh mohd mhd muhd mohammad mohamad muhamad mohammed muhammed muchamad mochamad mochammad muchammad moch much m', 'muhammad'),
             ('abd abdoel ab', 'abdul'),
             ('st sitti sity siiti', 'siti'),
             ('nr noor noer nuur', 'nur'),
             ('ach achmad akhmad akhmat ahmat', 'ahmad'),
             ('yoh johannes yohannes johanes yohanis johanis', 'yohanes'),
             ('fransiskus frans', 'fransiskus'),
             ('kristina christina', 'kristina'),
             ('syarifah syf', 'syarifah')) as words (written, folded);
insert into registry_name_fold (kind, written)
select 'TITLE', unnest(string_to_array(
    'h hj hajah hajjah haji kh ust ustaz ustadz ustadzah dr drs dra drg ir prof sdr sdri bpk ibu bapak tn ny nn '
    'bin binti bt alm almh almarhum almarhumah se sh spd mpd ssos sip skom sag spdi sst amd amdkeb skep skm mm msi', ' '));
insert into registry_name_fold (kind, written, folded)
select 'LETTERS', written, folded
from (values ('oe', 'u'), ('dj', 'y'), ('tj', 'c'), ('nj', 'ny'), ('sj', 's'), ('ch', 'h'), ('kh', 'h'), ('sy', 's'), ('sh', 's'), ('dh', 'd'),
             ('th', 't'), ('dz', 'd'), ('ts', 's'), ('j', 'y'), ('f', 'p'), ('v', 'p'), ('z', 's'), ('q', 'k'), ('x', 'ks'), ('ie', 'i'),
             ('ou', 'u'), ('ph', 'p'), ('ck', 'k')) as letters (written, folded);
