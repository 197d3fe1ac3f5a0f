package id.mentas.people;

import id.mentas.engine.Callers;
import id.mentas.grant.Refused;
import id.mentas.people.access.SecurityLog;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;

/** Changes one's own password. */
@Service
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    private final IdentityService identity;
    private final Callers callers;
    private final SecurityLog log;

    Passwords(IdentityService identity, Callers callers, SecurityLog log) {
        this.identity = identity;
        this.callers = callers;
        this.log = log;
    }

    /** @throws Refused with the reason, when the old one is wrong or the new one too easy */
    void change(SignedIn me, String old, String fresh, String again) {
        if (fresh.length() < SHORTEST || fresh.length() > LONGEST) {
            throw new Refused("baru", "Kata sandi baru paling sedikit " + SHORTEST + " huruf atau angka.");
        }
        if (fresh.contains(me.userId()) || fresh.equals(old)) {
            throw new Refused("baru", "Kata sandi baru harus lain dari yang lama dan tanpa nama pengguna Anda.");
        }
        if (!fresh.equals(again)) {
            throw new Refused("ulang", "Kedua kata sandi baru tidak sama. Ketik sekali lagi.");
        }
        if (!identity.checkPassword(me.userId(), old)) {
            throw new Refused("lama", "Kata sandi lama salah. Periksa huruf besar-kecilnya, lalu coba lagi.");
        }
        callers.withoutCaller(() -> {
            User user = identity.createUserQuery().userId(me.userId()).singleResult();
            user.setPassword(fresh);
            identity.saveUser(user);
            return true;
        });
        log.note(SecurityLog.Event.PASSWORD_CHANGED, "user", me.userId(), "by", me.userId());
    }
}
