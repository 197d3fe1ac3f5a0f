package id.mentas.people.signin;

import id.mentas.common.Refused;
import id.mentas.engine.Callers;
import id.mentas.people.access.PasswordRules;
import id.mentas.people.directory.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;

/** Changes one's own password. */
@Service
class Passwords {

    private final IdentityService identity;
    private final Callers callers;
    private final PasswordRules rules;

    Passwords(IdentityService identity, Callers callers, PasswordRules rules) {
        this.identity = identity;
        this.callers = callers;
        this.rules = rules;
    }

    /** @throws Refused with the reason, when the old one is wrong or the new one too easy */
    void change(SignedIn me, String old, String fresh, String again) {
        rules.refusal(fresh, me.userId()).ifPresent(why -> {
            throw new Refused("baru", why);
        });
        if (fresh.equals(old)) {
            throw new Refused("baru", "Kata sandi baru harus lain dari yang lama.");
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
    }
}
