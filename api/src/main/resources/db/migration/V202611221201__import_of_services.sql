-- A row may be a service of a place instead of a place, and undoing gives a place its services back.
alter table import_row add column service_id uuid;
comment on column import_row.service_id is 'the service that it is, or would be; none: the row is a place';
alter table import_change add column services_before jsonb, add column services_after jsonb;
comment on column import_change.services_before is 'the place''s services; none: the import left them alone';
