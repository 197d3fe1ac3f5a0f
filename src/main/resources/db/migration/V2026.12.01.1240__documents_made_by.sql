-- Field workers print the records that they made.
create index document_made_by on document (created_by, created_at) where created_by is not null and case_number is not null;
