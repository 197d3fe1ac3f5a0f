-- More that a home tells, and what the person is told of each criterion.
alter table assessment
    add disability boolean not null default false,
    add woman_head boolean not null default false;
alter table assessment_score
    add words text not null default '';
