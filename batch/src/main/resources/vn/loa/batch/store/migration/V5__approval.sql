-- Which run computed an evaluation: what later runs admitted it had not seen, however their clocks stood.
alter table loa.evaluation add column run_id bigint;
update loa.evaluation e set run_id = (
    select max(r.run_id) from loa.run r where r.plan_id = e.plan_id and r.started <= e.computed);
alter table loa.evaluation alter column run_id set not null;
alter table loa.evaluation add foreign key (plan_id, run_id) references loa.run;

-- Which kept evaluation a document froze; append-only, the newest row of a period counts.
create table loa.approval (
    plan_id int not null,
    approval_id bigint generated always as identity,
    evaluation_id bigint not null,
    number text not null,
    dated date not null,
    approved timestamptz not null,
    approved_by text not null default session_user,
    primary key (plan_id, approval_id),
    foreign key (plan_id, evaluation_id) references loa.evaluation
);
create index on loa.approval (plan_id, evaluation_id);
