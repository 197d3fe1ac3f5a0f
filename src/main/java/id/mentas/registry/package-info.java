/**
 * The registry: numbers of identity with what they say about a person, and the reading of nomination files and extracts of any size.
 *
 * <p>Knows nothing of cases and of the engine. A file goes in as a {@link id.mentas.registry.file.FileSource}; it is looked at as a whole
 * first ({@code FileLook} what it is, {@code CsvFile} or {@code WorkbookFile} its heading and its lines, {@code LineCutter} their
 * bounds) and cut into parts of whole lines, so that nothing ever is in memory but one part. A workbook becomes lines of CSV
 * with the numbers of its rows. Later each part is read by itself: out comes each line as a checked {@link
 * id.mentas.registry.check.NominationRow} or with all its faults, each with two Indonesian sentences ({@code Advice}): what is wrong,
 * what to do. Nothing is guessed: what a spreadsheet has mangled goes back. Whose rows are taken, and whose not yet, the caller says
 * ({@link id.mentas.registry.place.Reach}).
 *
 * <p>What can't be true of a person is said in one place for files and forms: {@link id.mentas.registry.check.PersonRules}, {@link
 * id.mentas.registry.value.PersonName}. Names are compared in one spelling ({@link id.mentas.registry.value.NameFolding}, by the office's table
 * {@code registry_name_fold}). The heading of a list may stand below titles and take up two rows ({@code HeadingSearch}); columns
 * that an office need not have read are remembered ({@code registry_left_out_column}).
 *
 * <p>{@link id.mentas.registry.check.NominationReader} reads nominations, {@link id.mentas.registry.check.ExtractReader} newer
 * extracts, {@link id.mentas.registry.file.TableReader} any other table with
 * the same checks, {@link id.mentas.registry.file.ListFile} small lists by the names of their columns. Names of columns are the office's data (table {@code registry_column}, {@link
 * id.mentas.registry.file.ColumnNames}); places are found by either scheme and checked against their names ({@code Villages}).
 */
@NullMarked
package id.mentas.registry;

import org.jspecify.annotations.NullMarked;
