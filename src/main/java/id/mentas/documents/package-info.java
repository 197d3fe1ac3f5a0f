/**
 * Papers and files: official papers set as PDF, photographs, signatures and uploads, kept in the database and given out only to
 * those who may see them.
 *
 * <p>A room fills a {@link id.mentas.documents.Paper} and calls {@code Documents.issue}; templates stand in
 * {@code templates/documents}. The same key twice is the same document.
 */
@NullMarked
package id.mentas.documents;

import org.jspecify.annotations.NullMarked;
