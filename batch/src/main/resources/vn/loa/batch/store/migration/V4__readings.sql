-- A file that was refused, or had rows returned, is read again when the plan's vocabulary or the reader has grown: each reading is a
-- row of loa.file with rows and submissions of its own. Still append-only: the last reading counts, as of any day.
alter table loa.file
    add column first_id int,
    add column reading int not null default 1,
    add column vocabulary text not null default '';
update loa.file set first_id = file_id;
alter table loa.file
    alter column first_id set not null,
    alter column reading drop default,
    alter column vocabulary drop default,
    drop constraint file_plan_id_sha256_name_unit_key,
    add unique (plan_id, sha256, name_unit, reading),
    add unique (plan_id, first_id, reading),
    add foreign key (plan_id, first_id) references loa.file;

-- Where each reading stands in the order of receipt, written when it is admitted; a later reading stands where the first one does.
create table loa.place (
    plan_id int not null,
    file_id int not null,
    place bigint not null,
    primary key (plan_id, file_id),
    foreign key (plan_id, file_id) references loa.file
);
insert into loa.place (plan_id, file_id, place)
select f.plan_id, f.file_id,
       row_number() over (partition by f.plan_id
                          order by coalesce(a.run_id, f.run_id), a.ordinal nulls last, f.received, f.name, f.file_id)
from loa.file f
left join (select plan_id, file_id, min(run_id) as run_id, min(ordinal) as ordinal
           from (select plan_id, file_id, run_id, ordinal from loa.admission
                 union all
                 select plan_id, file_id, run_id, ordinal from loa.outcome_admission) admitted
           group by plan_id, file_id) a using (plan_id, file_id)
-- What is loaded and waits gets its place when it is admitted.
where a.ordinal is not null
   or f.refusal is not null
   or (f.kind = 'activity' and not exists (
           select from loa.submission s where (s.plan_id, s.file_id) = (f.plan_id, f.file_id)));

-- A submission may be decided on more than once: accepted or dropped by a person, or joined anew when what it joined was read again.
-- The last decision counts. One that a person accepted stands at the end of the line, whatever the place of its file.
alter table loa.admission add column place bigint;
update loa.admission a set place = p.place from loa.place p where (p.plan_id, p.file_id) = (a.plan_id, a.file_id);
alter table loa.admission alter column place set not null;
