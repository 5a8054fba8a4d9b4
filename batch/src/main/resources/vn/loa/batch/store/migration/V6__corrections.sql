-- Slips that were or may be written, so that what answers one finds the file that it is about; one a file and unit, and one for the rows
-- that belong to no unit. The id is that of vn.loa.core.intake.Slip.
create table loa.slip (
    plan_id int not null,
    slip text not null,
    first_id int not null,
    unit smallint,
    primary key (plan_id, slip),
    foreign key (plan_id, first_id) references loa.file
);
insert into loa.slip (plan_id, slip, first_id, unit)
select plan_id, 'P-' || left(encode(sha256(convert_to(sha256 || E'\n' || coalesce(unit_code, '_khong-ro-don-vi'), 'UTF8')), 'hex'), 10),
       first_id, unit
from (select f.plan_id, f.first_id, f.sha256, u.unit, t.term as unit_code
      from loa.file f
      cross join lateral (
          select s.unit from loa.submission s where (s.plan_id, s.file_id) = (f.plan_id, f.file_id)
          union
          select coalesce(r.unit, f.only_unit) from loa.returned_row r where (r.plan_id, r.file_id) = (f.plan_id, f.file_id)
          union
          select null) u
      left join loa.term t on t.plan_id = f.plan_id and t.list = 'unit' and t.code = u.unit
      where f.refusal is null) slips
order by first_id
on conflict do nothing;

-- Which row of which slip a row of a correction answers, whatever became of it. Written before its file, as all rows.
create table loa.slip_answer (
    plan_id int not null,
    file_id int not null,
    line int not null,
    slip text not null,
    slip_line int not null,
    primary key (plan_id, file_id, line)
);
create index on loa.slip_answer (plan_id, slip);

alter table loa.submission add column answered int not null default 0;
alter table loa.submission alter column answered drop default;

-- Whether a submission is a report: a full one, or a correction of the slip of a full one.
alter table loa.admission add column report boolean;
update loa.admission set report = kind = 'full';
alter table loa.admission alter column report set not null;

-- What lines above a table say that its rows lean on; a slip has to say it itself.
alter table loa.file
    add column above_period smallint,
    add column above_money bigint not null default 1;
alter table loa.file alter column above_money drop default;
