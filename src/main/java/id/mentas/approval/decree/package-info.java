/**
 * Decrees: drafted, signed alone or in bulk, amended, numbered, and their genuineness shown to whoever asks.
 */
@NullMarked
package id.mentas.approval.decree;

import org.jspecify.annotations.NullMarked;
