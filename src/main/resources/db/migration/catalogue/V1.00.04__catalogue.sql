-- Kinds of business, the goods for each, and what they may cost, by place and time.

create extension if not exists btree_gist;

create table business_type (
    code   text primary key,
    name   text not null,
    active boolean not null default true
);
insert into business_type (code, name)
values ('MAKANAN', 'Makanan'),
       ('MINUMAN', 'Minuman'),
       ('GORENGAN', 'Gorengan'),
       ('TERNAK_AYAM', 'Ternak ayam'),
       ('KUE', 'Kue'),
       ('BENGKEL', 'Bengkel');

create table catalogue_item (
    code          text primary key,
    business_type text    not null references business_type (code),
    name          text    not null,
    specification text    not null,
    unit          text    not null,
    active        boolean not null default true
);
create index catalogue_item_business_type on catalogue_item (business_type);

-- Ceiling prices: the office's data, kept as they were.
create table catalogue_price (
    id            bigint generated always as identity primary key,
    item          text        not null references catalogue_item (code),
    -- Kabupaten/kota, or 64 for wherever there is no price of the own.
    area          text        not null references region (code),
    ceiling_price bigint      not null check (ceiling_price > 0),
    valid_from    date        not null,
    -- The last day; null while it goes on.
    valid_until   date,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    constraint price_days_in_order check (valid_until is null or valid_until >= valid_from),
    constraint one_price_a_day exclude using gist (item with =, area with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index catalogue_price_item on catalogue_price (item, area, valid_from);

-- The goods that the office begins with; ceiling prices in rupiah a unit, for the whole province.
with goods (code, business_type, name, specification, unit, ceiling_price) as (
    values ('MKN-01', 'MAKANAN', 'Kompor gas 2 tungku', 'Stainless, pemantik otomatis', 'buah', 450000),
           ('MKN-02', 'MAKANAN', 'Tabung gas 3 kg berisi', 'Beserta isi perdana', 'buah', 200000),
           ('MKN-03', 'MAKANAN', 'Regulator dan selang gas', 'SNI', 'set', 150000),
           ('MKN-04', 'MAKANAN', 'Wajan besi 40 cm', 'Bertelinga dua', 'buah', 175000),
           ('MKN-05', 'MAKANAN', 'Panci kukus 32 cm', 'Aluminium, dua susun', 'buah', 250000),
           ('MKN-06', 'MAKANAN', 'Etalase kaca meja', 'Rangka aluminium, 80 × 40 × 50 cm', 'buah', 950000),
           ('MKN-07', 'MAKANAN', 'Gerobak makanan', 'Kayu lapis rangka besi, beroda', 'buah', 2500000),
           ('MKN-08', 'MAKANAN', 'Beras', 'Medium, karung 25 kg', 'karung', 400000),
           ('MNM-01', 'MINUMAN', 'Blender', 'Kaca 1,5 liter, 400 watt', 'buah', 550000),
           ('MNM-02', 'MINUMAN', 'Mesin segel gelas', 'Manual, gelas 16 oz', 'buah', 1100000),
           ('MNM-03', 'MINUMAN', 'Termos es 20 liter', 'Berkeran', 'buah', 350000),
           ('MNM-04', 'MINUMAN', 'Kulkas dua pintu kecil', '180 liter', 'buah', 2600000),
           ('MNM-05', 'MINUMAN', 'Gelas plastik 16 oz', 'Isi 1.000, bertutup', 'dus', 350000),
           ('MNM-06', 'MINUMAN', 'Gula pasir', 'Karung 50 kg', 'karung', 900000),
           ('MNM-07', 'MINUMAN', 'Meja lipat', '180 × 60 cm', 'buah', 450000),
           ('GRG-01', 'GORENGAN', 'Wajan penggorengan 50 cm', 'Besi cor', 'buah', 250000),
           ('GRG-02', 'GORENGAN', 'Kompor gas tekanan tinggi', 'Satu tungku, beserta regulator', 'buah', 400000),
           ('GRG-03', 'GORENGAN', 'Tabung gas 5,5 kg berisi', 'Beserta isi perdana', 'buah', 450000),
           ('GRG-04', 'GORENGAN', 'Minyak goreng', 'Kemasan 18 liter', 'jeriken', 360000),
           ('GRG-05', 'GORENGAN', 'Tepung terigu', 'Serbaguna, karung 25 kg', 'karung', 275000),
           ('GRG-06', 'GORENGAN', 'Peniris minyak', 'Stainless 40 cm', 'buah', 150000),
           ('GRG-07', 'GORENGAN', 'Gerobak gorengan', 'Rangka besi, kaca, beroda', 'buah', 2500000),
           ('TAY-01', 'TERNAK_AYAM', 'Anak ayam umur sehari', 'Pedaging, isi 100', 'boks', 950000),
           ('TAY-02', 'TERNAK_AYAM', 'Anak ayam kampung', 'Umur 1 bulan', 'ekor', 25000),
           ('TAY-03', 'TERNAK_AYAM', 'Pakan ayam starter', 'Karung 50 kg', 'karung', 450000),
           ('TAY-04', 'TERNAK_AYAM', 'Tempat pakan gantung', 'Kapasitas 5 kg', 'buah', 45000),
           ('TAY-05', 'TERNAK_AYAM', 'Tempat minum otomatis', 'Kapasitas 5 liter', 'buah', 50000),
           ('TAY-06', 'TERNAK_AYAM', 'Kandang baterai', 'Kawat galvanis, 12 ekor', 'set', 650000),
           ('TAY-07', 'TERNAK_AYAM', 'Lampu penghangat', '100 watt, beserta fiting', 'set', 60000),
           ('TAY-08', 'TERNAK_AYAM', 'Vitamin dan vaksin', 'Paket satu siklus', 'paket', 200000),
           ('KUE-01', 'KUE', 'Oven gas', 'Tangkring aluminium 3 susun', 'buah', 850000),
           ('KUE-02', 'KUE', 'Mixer kue', 'Berdiri, mangkuk 3,5 liter', 'buah', 750000),
           ('KUE-03', 'KUE', 'Loyang kue', 'Set 6 ukuran', 'set', 250000),
           ('KUE-04', 'KUE', 'Timbangan dapur', 'Digital 5 kg', 'buah', 125000),
           ('KUE-05', 'KUE', 'Tepung terigu protein sedang', 'Karung 25 kg', 'karung', 275000),
           ('KUE-06', 'KUE', 'Mentega', 'Karton 15 kg', 'karton', 480000),
           ('KUE-07', 'KUE', 'Plastik dan dus kemasan', 'Paket 500 kemasan', 'paket', 350000),
           ('BKL-01', 'BENGKEL', 'Kompresor angin', '1 PK, tangki 50 liter', 'buah', 2400000),
           ('BKL-02', 'BENGKEL', 'Kunci pas dan ring', 'Set 8–32 mm', 'set', 450000),
           ('BKL-03', 'BENGKEL', 'Kunci sok', 'Set 40 potong', 'set', 550000),
           ('BKL-04', 'BENGKEL', 'Dongkrak buaya', '2 ton', 'buah', 650000),
           ('BKL-05', 'BENGKEL', 'Tambal ban tubeless', 'Set lengkap', 'set', 200000),
           ('BKL-06', 'BENGKEL', 'Pompa ban kaki', 'Dua tabung', 'buah', 250000),
           ('BKL-07', 'BENGKEL', 'Oli mesin', 'Karton 24 × 0,8 liter', 'karton', 1100000),
           ('BKL-08', 'BENGKEL', 'Rak perkakas', 'Besi siku 4 susun', 'buah', 500000)
), items as (
    insert into catalogue_item (code, business_type, name, specification, unit)
    select code, business_type, name, specification, unit
    from goods
)
insert into catalogue_price (item, area, ceiling_price, valid_from, entered_by, entered_at)
select code, '64', ceiling_price, date '2026-01-01', 'mentas', now()
from goods;
