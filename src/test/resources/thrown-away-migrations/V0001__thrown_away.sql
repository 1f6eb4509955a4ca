-- Only DatabaseConfigurationTests runs this: a table to see that migrations run at all.
create table thrown_away (one_column text not null);
insert into thrown_away values ('migrated');
