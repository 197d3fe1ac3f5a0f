package id.mentas.people.landing;

import id.mentas.people.directory.SignedIn;
import java.util.List;

/** Something that a room wants somebody to see on the landing page. */
public interface LandingNotice {

    /** One line. @param text a sentence, Indonesian @param address where it is dealt with, `/hari-libur` */
    record Line(String text, String address) {}

    List<Line> of(SignedIn me);
}
