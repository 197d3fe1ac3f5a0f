package id.mentas.nomination;

import id.mentas.people.directory.Role;
import id.mentas.people.directory.SignedIn;
import java.util.List;
import java.util.Optional;

/** Who may send nomination files, and for which part of the province. */
public final class Uploaders {

    private Uploaders() {}

    /** `64` for the province's programme staff, the own kabupaten/kota for its social office; empty for all others. */
    public static Optional<String> area(SignedIn person) {
        if (person.is(Role.DINSOS_PROV)) {
            return Optional.of(SignedIn.PROVINCE);
        }
        List<String> own = person.tenants().stream().filter(person::mayStaffOf).toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
}
