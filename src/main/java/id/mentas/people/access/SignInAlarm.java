package id.mentas.people.access;

/**
 * Somebody tries passwords: administrators are told, once a day for each account and address.
 *
 * @param what in words, Indonesian: "akun kab6411" or "alamat jaringan 203.0.113.7"
 * @param subject the account or address itself
 */
public record SignInAlarm(String what, String subject) {}
