package id.mentas.demo;

import id.mentas.common.NotFound;
import id.mentas.people.directory.People;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which an administrator moves the demo's clock. */
@Controller
@Profile("demo")
class DemoClockPage {

    private final DemoClock clock;
    private final People people;

    DemoClockPage(DemoClock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    @GetMapping("/demo/jam")
    String page(Model model) {
        if (!people.signedIn().isAdministrator()) {
            throw new NotFound("Halaman tidak ditemukan.");
        }
        model.addAttribute("now", clock.read());
        return "demo/clock";
    }
}
