-- Where a visitor of the office last stood at the home or the business of a case, for the next visitor to find it.
create table case_whereabouts (
    case_number text             primary key references grant_case (case_number),
    latitude    double precision not null,
    longitude   double precision not null,
    seen_on     date             not null
);
