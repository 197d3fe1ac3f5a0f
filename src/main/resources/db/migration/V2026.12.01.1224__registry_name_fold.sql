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
