-- Nobody has said of most places whether somebody comes to the home: that is neither yes nor no.
alter table place alter column at_home drop not null, alter column at_home drop default;
update place set at_home = null where not at_home;
