-- What units sent, and what was decided about it. Append-only; every key begins with the plan, so that two wards' plans of one number
-- never mix and the plan can be the key of distribution. Nothing here is an opinion of the plan: codes, not attributes.

create table loa.plan (
    plan_id int generated always as identity primary key,
    ward_code text not null,
    number text not null,
    unique (ward_code, number)
);

create table loa.plan_version (
    plan_id int not null references loa.plan,
    digest text not null,
    yaml text not null,
    first_used timestamptz not null,
    primary key (plan_id, digest)
);

-- Small integers for the codes of the plan's lists; a code once given is never taken back.
create table loa.term (
    plan_id int not null references loa.plan,
    list text not null,
    code smallint not null,
    term text not null,
    primary key (plan_id, list, code),
    unique (plan_id, list, term)
);

create table loa.run (
    plan_id int not null references loa.plan,
    run_id bigint generated always as identity,
    started timestamptz not null,
    ended timestamptz,
    read_new_file boolean not null default false,
    evaluated boolean not null default false,
    primary key (plan_id, run_id)
);

-- One row per file, written last: where it stands, the file is in.
create table loa.file (
    plan_id int not null,
    file_id int not null,
    sha256 text not null,
    name_unit text not null,
    name text collate "C" not null,
    received timestamptz not null,
    run_id bigint not null,
    plan_digest text not null,
    reader_version int not null,
    kind text,
    encoding text,
    separator text,
    number_style text not null,
    header text[] not null,
    records int not null,
    accepted int not null,
    zero int not null,
    returned int not null,
    left_out int not null,
    refusal text,
    refusal_reason text,
    refusal_details jsonb,
    problems jsonb not null,
    findings jsonb not null,
    only_unit smallint,
    only_period smallint,
    kept_sha256 text not null,
    primary key (plan_id, file_id),
    unique (plan_id, sha256, name_unit),
    foreign key (plan_id, run_id) references loa.run,
    check (records = accepted + zero + returned + left_out)
);
create sequence loa.file_seq as int;

-- Rows carry no foreign key: they are written before their file, in the same transaction. Periods are months since year 0.
create table loa.activity (
    plan_id int not null,
    file_id int not null,
    line int not null,
    unit smallint not null,
    period smallint not null,
    day date not null,
    end_day date,
    days date[],
    planned_day date,
    row_no text,
    activity_id text,
    title text not null,
    topics smallint[] not null,
    channel smallint not null,
    form text,
    audiences smallint[] not null,
    area smallint,
    quantity numeric,
    quantity_unit text,
    minutes numeric,
    reach bigint,
    interactions bigint,
    participants bigint,
    female bigint,
    guided bigint,
    succeeded bigint,
    cost_vnd bigint,
    funding text,
    evidence text,
    note text,
    extra jsonb,
    primary key (plan_id, file_id, line)
);

create table loa.zero_report (
    plan_id int not null,
    file_id int not null,
    line int not null,
    unit smallint not null,
    period smallint not null,
    primary key (plan_id, file_id, line)
);

-- Unit and period as the row tells them; where it is silent the file's only ones hold.
create table loa.returned_row (
    plan_id int not null,
    file_id int not null,
    line int not null,
    unit smallint,
    period smallint,
    cells text[] not null,
    problems jsonb not null,
    primary key (plan_id, file_id, line)
);

create table loa.finding (
    plan_id int not null,
    file_id int not null,
    ordinal int not null,
    line int not null,
    kind text not null,
    column_name text,
    details jsonb not null,
    primary key (plan_id, file_id, ordinal)
);

-- The file's text with personal data masked, in deflated pieces of 1 MiB.
create table loa.kept_text (
    plan_id int not null,
    file_id int not null,
    chunk int not null,
    deflated bytea not null,
    primary key (plan_id, file_id, chunk)
);

create table loa.submission (
    plan_id int not null,
    file_id int not null,
    part int not null,
    unit smallint not null,
    period smallint not null,
    kind text not null,
    main_period boolean not null,
    accepted int not null,
    zero int not null,
    returned int not null,
    primary key (plan_id, file_id, part),
    foreign key (plan_id, file_id) references loa.file
);
create index on loa.submission (plan_id, unit, period);

create table loa.admission (
    plan_id int not null,
    ordinal bigint not null,
    file_id int not null,
    part int not null,
    run_id bigint not null,
    admitted timestamptz not null,
    state text not null,
    kind text not null,
    stray boolean not null,
    accepted int not null,
    zero int not null,
    returned int not null,
    added int not null,
    removed int not null,
    changed int not null,
    primary key (plan_id, ordinal),
    foreign key (plan_id, file_id, part) references loa.submission,
    foreign key (plan_id, run_id) references loa.run
);
create index on loa.admission (plan_id, file_id, part);

-- Rows that admission returned.
create table loa.admission_row (
    plan_id int not null,
    ordinal bigint not null,
    line int not null,
    problem text not null,
    primary key (plan_id, ordinal, line),
    foreign key (plan_id, ordinal) references loa.admission
);

-- Rows of earlier submissions whose place a supplement's rows took.
create table loa.admission_override (
    plan_id int not null,
    ordinal bigint not null,
    file_id int not null,
    line int not null,
    primary key (plan_id, ordinal, file_id, line),
    foreign key (plan_id, ordinal) references loa.admission
);

create table loa.evaluation (
    plan_id int not null references loa.plan,
    evaluation_id bigint generated always as identity,
    period text not null,
    as_of date not null,
    as_of_given boolean not null,
    computed timestamptz not null,
    state text not null,
    plan_digest text not null,
    document text not null,
    primary key (plan_id, evaluation_id)
);
create index on loa.evaluation (plan_id, period, as_of);
