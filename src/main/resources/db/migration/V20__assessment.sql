-- What was seen in a home, each visit anew; what was wanted, asked and priced; the score with the table that gave it.

create table assessment (
    case_number      text   not null references grant_case (case_number),
    visit            int    not null check (visit > 0),
    assessor         text   not null,
    visited_on       date   not null,
    written_at       timestamptz not null,
    business_type    text   not null references business_type (code),
    potential        text   not null,
    former_business  text,
    business_status  text   not null check (business_status in ('BERHENTI', 'JALAN', 'BELUM')),
    stop_reason      text,
    skill            text   not null check (skill in ('TRAINED', 'EXPERIENCED', 'NONE')),
    place            text   not null check (place in ('OWN', 'RENTED', 'SHARED', 'NONE')),
    water            text   not null check (water in ('PDAM', 'WELL', 'RIVER', 'NONE')),
    power            text   not null check (power in ('PLN', 'GENERATOR', 'NONE')),
    monthly_income   bigint not null check (monthly_income >= 0),
    workers          int    not null check (workers >= 0),
    household_size   int    not null check (household_size > 0),
    latitude         double precision not null,
    longitude        double precision not null,
    needs            text   not null,
    note             text,
    photo            uuid   not null,
    -- What the table of recommendations said, and which version of it.
    recommendation   text,
    advice           text,
    recommended_by   text,
    -- The verifier's answer.
    verification     text check (verification in ('CONFIRM', 'SEND_BACK', 'REFUSE')),
    verifier         text,
    verified_at      timestamptz,
    verifier_words   text,
    primary key (case_number, visit),
    constraint verifier_is_not_assessor check (verifier <> assessor),
    constraint verified_whole check ((verification is null) = (verifier is null))
);

-- The goods as asked for in the home; `price` is what they count for after the catalogue was asked.
create table assessment_line (
    case_number   text   not null,
    visit         int    not null,
    line          int    not null,
    item          text references catalogue_item (code),
    name          text   not null,
    specification text   not null,
    unit          text   not null,
    quantity      int    not null check (quantity > 0),
    asked_price   bigint not null check (asked_price > 0),
    ceiling_price bigint,
    price         bigint check (price <= asked_price and (ceiling_price is null or price <= ceiling_price)),
    reason        text,
    primary key (case_number, visit, line),
    foreign key (case_number, visit) references assessment (case_number, visit),
    constraint free_line_has_reason check (item is not null or reason is not null)
);

-- Points by criterion. Written once for a visit, never changed.
create table assessment_score (
    case_number text not null,
    visit       int  not null,
    position    int  not null,
    criterion   text not null,
    points      int  not null,
    scored_by   text not null,
    primary key (case_number, visit, position),
    foreign key (case_number, visit) references assessment (case_number, visit)
);

create function assessment_score_stands() returns trigger language plpgsql as $$
begin
    raise exception 'A score that was given stands';
end $$;
create trigger assessment_score_stands before update or delete on assessment_score
    for each row execute function assessment_score_stands();

-- The goods that the office begins with; ceiling prices in rupiah a unit.
insert into catalogue_item (code, business_type, name, specification, unit, ceiling_price)
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
       ('BKL-08', 'BENGKEL', 'Rak perkakas', 'Besi siku 4 susun', 'buah', 500000);
