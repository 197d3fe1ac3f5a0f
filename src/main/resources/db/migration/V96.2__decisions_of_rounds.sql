-- Decisions of a round process are read from the file of every case in it.
create index decision_record_business_key on decision_record (business_key);
