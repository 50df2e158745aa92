-- How many a place helped lately is published in quarters only (ADR 026): what was shown beside is forgotten; the column,
-- which servers of before still read and write, goes with a later migration.

update place_activity set helped = null;
