-- Places of the province, by the code of the ministry; V1.00.02 reads them in from the file beside its licence notice.

create table region (
    code     text primary key,
    level    text not null check (level in ('provinsi', 'kabupaten_kota', 'kecamatan', 'desa_kelurahan')),
    parent   text references region (code),
    name     text not null,
    bps_code text not null
);
create index region_parent on region (parent);
create index region_bps_code on region (bps_code);

-- Boxes around the province and its kabupaten/kota, in degrees, drawn a few kilometres wide: a point outside the province is refused, one
-- outside the kabupaten/kota is asked about. The boxes are approximate and wide on purpose; the office corrects them in this table. The places
-- themselves are read in afterwards, so no key leads to them.
create table region_bounds (
    region text primary key,
    south  double precision not null,
    north  double precision not null,
    west   double precision not null,
    east   double precision not null,
    constraint region_bounds_order check (south < north and west < east)
);
insert into region_bounds (region, south, north, west, east) values
    ('64',   -2.65,  2.70, 113.70, 119.15),
    ('6401', -2.65, -0.75, 115.55, 117.05),
    ('6402', -1.20,  1.55, 115.40, 117.70),
    ('6403',  0.95,  2.70, 115.95, 119.15),
    ('6407', -1.25,  0.95, 114.50, 116.65),
    ('6408', -0.10,  1.95, 115.90, 119.05),
    ('6409', -1.70, -0.75, 116.30, 117.00),
    ('6411', -0.25,  1.65, 113.75, 115.95),
    ('6471', -1.40, -0.95, 116.65, 117.10),
    ('6472', -0.80, -0.25, 116.95, 117.40),
    ('6474', -0.05,  0.25, 117.30, 117.75);
