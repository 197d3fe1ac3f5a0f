package id.mentas.people.landing;

import id.mentas.people.directory.DemoPeople;
import id.mentas.people.directory.Desk;
import id.mentas.people.directory.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: who one is here, and what one does here. */
@Controller
class LandingPage {

    private final Desk desk;
    private final List<LandingNotice> notices;
    private final boolean demo;

    LandingPage(Desk desk, List<LandingNotice> notices, Environment environment) {
        this.desk = desk;
        this.notices = notices;
        this.demo = environment.acceptsProfiles(Profiles.of(DemoPeople.PROFILE));
    }

    @GetMapping("/")
    String show(SignedIn me, Model model) {
        Set<String> applications = desk.applications(me);
        model.addAttribute("me", me);
        model.addAttribute("demo", demo);
        model.addAttribute("roles", desk.roles(me));
        model.addAttribute("places", desk.places(me));
        model.addAttribute("applications", applications);
        model.addAttribute(
                "notices", notices.stream().flatMap(one -> one.of(me).stream()).toList());
        model.addAttribute("work", applications.contains("tasklist") ? desk.work(me) : null);
        model.addAttribute("starts", applications.contains("tasklist") ? desk.starts() : List.of());
        model.addAttribute(
                "tools",
                Stream.of("cockpit", "admin").filter(applications::contains).toList());
        return "people/landing";
    }
}
