-- Closed error reports are forgotten after twelve months; the job role sees when they were closed and nothing else of them.
create index error_report_closed_idx on error_report (closed_at);
grant select (closed_at), delete on error_report to passerelle_job;
