-- Figures that other bodies hold, and difficulties. Rows carry no foreign key, as activities: they are written before their file, in the
-- same transaction. Months are since year 0. Which row is valid is nowhere written: it is a question of reading, as of a day.

-- Neither fraction nor value: withdraws what was sent before.
create table loa.series_row (
    plan_id int not null,
    file_id int not null,
    line int not null,
    series smallint not null,
    month smallint not null,
    kind text not null,
    numerator bigint,
    denominator bigint,
    value numeric,
    source text,
    note text,
    primary key (plan_id, file_id, line)
);

-- Empty content withdraws.
create table loa.difficulty (
    plan_id int not null,
    file_id int not null,
    line int not null,
    unit smallint not null,
    feedback_id text not null,
    received date not null,
    content text not null,
    answered date,
    answer text,
    primary key (plan_id, file_id, line)
);

-- A file of these makes no submission; it is admitted whole. One order for all: no ordinal is also one of loa.admission.
create table loa.outcome_admission (
    plan_id int not null,
    ordinal bigint not null,
    file_id int not null,
    run_id bigint not null,
    admitted timestamptz not null,
    returned int not null,
    primary key (plan_id, ordinal),
    foreign key (plan_id, file_id) references loa.file,
    foreign key (plan_id, run_id) references loa.run
);
create index on loa.outcome_admission (plan_id, file_id);

-- Rows that admission returned: they withdraw what nobody had sent.
create table loa.outcome_admission_row (
    plan_id int not null,
    ordinal bigint not null,
    line int not null,
    problem text not null,
    primary key (plan_id, ordinal, line),
    foreign key (plan_id, ordinal) references loa.outcome_admission
);
