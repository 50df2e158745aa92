-- A scenario that was tried on foot, or for January, says so when it is read again, and is reckoned the same way.
alter table coverage_scenario add column looked_at jsonb;
comment on column coverage_scenario.looked_at is 'month, method, catchment, mode and estimates, as the contract''s ScenarioSettings; null for one that was kept before they were: then the usual ones';
