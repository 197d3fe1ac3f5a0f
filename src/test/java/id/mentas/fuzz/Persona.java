package id.mentas.fuzz;

import id.mentas.people.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who sends requests: signed in by the login page, with a password for the engine's REST door too; or a stranger. */
final class Persona {

    private final String user;
    private final int port;
    private String cookies = "";
    private String formToken = "";
    private String scriptToken = "";
    private boolean gone;

    Persona(String user, int port) {
        this.user = user;
        this.port = port;
        signIn();
    }

    /** After a session has ended. An account that an administrator's odd request took away stays away: its calls are a stranger's from now on. */
    synchronized void signInAgain() {
        if (gone) {
            return;
        }
        try {
            signIn();
        } catch (AssertionError noAccount) {
            System.out.println("Fuzz test: the account " + user + " was taken away");
            gone = true;
        }
    }

    private void signIn() {
        if (user.isEmpty()) {
            return;
        }
        Visitor visitor = Visitor.signedIn(port, user);
        visitor.get("/camunda/app/tasklist/default/");
        formToken = visitor.token("/");
        scriptToken = visitor.cookie("XSRF-TOKEN");
        cookies = visitor.cookies();
    }

    synchronized String headers(String path) {
        if (user.isEmpty()) {
            return "";
        }
        if (path.startsWith("/engine-rest")) {
            byte[] password = (user + ":mentas").getBytes(StandardCharsets.UTF_8);
            return "Authorization: Basic " + Base64.getEncoder().encodeToString(password) + "\r\n";
        }
        return "Cookie: " + cookies + "\r\nX-CSRF-TOKEN: " + formToken + "\r\nX-XSRF-TOKEN: " + scriptToken + "\r\n";
    }

    boolean isStranger() {
        return user.isEmpty();
    }

    @Override
    public String toString() {
        return user.isEmpty() ? "a stranger" : user;
    }
}
