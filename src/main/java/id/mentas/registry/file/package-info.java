/**
 * Files of any size and shape: CSV and XLSX read in parts without ever holding them whole, bounded against whatever
 * else is sent.
 */
@NullMarked
package id.mentas.registry.file;

import org.jspecify.annotations.NullMarked;
