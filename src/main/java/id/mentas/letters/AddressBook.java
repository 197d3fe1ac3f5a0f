package id.mentas.letters;

import java.util.List;
import java.util.Optional;

/** Knows e-mail addresses. */
interface AddressBook {

    /** Of the members of a group who work for a tenant; without doubles. */
    List<String> ofGroup(String group, String tenant);

    Optional<String> ofUser(String userId);
}
