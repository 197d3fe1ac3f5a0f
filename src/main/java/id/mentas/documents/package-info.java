/**
 * Papers and files: official papers set as PDF, photographs, signatures and uploads, kept in the database and given out only to
 * those who may see them.
 *
 * <p>A room declares its kinds of document by a bean of {@link id.mentas.documents.DocumentKinds}: name, label, which files are taken, who
 * may open them. Its papers are records that implement {@link id.mentas.documents.Paper}, with a template in
 * {@code templates/<room>/papers}; {@code Documents.issue} sets and keeps them. The same key twice is the same document. Two kinds of one
 * word, or a paper without a template, keep the application from starting. A row whose kind no room declares any more stays open to its
 * usual readers.
 */
@NullMarked
package id.mentas.documents;

import org.jspecify.annotations.NullMarked;
