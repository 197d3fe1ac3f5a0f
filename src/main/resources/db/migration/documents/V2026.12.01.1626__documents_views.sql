create view document_file_view as
select id, file_name, size, sha256
from document;
comment on view document_file_view is 'Read by nomination (the file that was sent to an import).';

create view document_hash_view as
select document, encode(sha256(bytes), 'hex') as hash
from document_content;
comment on view document_hash_view is 'Read by approval (whether a decree''s paper is still what was signed).';
