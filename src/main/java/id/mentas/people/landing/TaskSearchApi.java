package id.mentas.people.landing;

import id.mentas.common.NotFound;
import id.mentas.common.Refused;
import id.mentas.people.directory.SignedIn;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist asks of us beside its list: `GET /api/tasks/search?q=&sort=due|village` and `GET /api/tasks/{id}/done`. */
@RestController
@RequestMapping("/api/tasks")
class TaskSearchApi {

    private static final int LONGEST = 100;

    private final TaskSearch search;
    private final TaskDone done;

    TaskSearchApi(TaskSearch search, TaskDone done) {
        this.search = search;
        this.done = done;
    }

    /** What the person has just handed in. @throws NotFound for a task that somebody else did, or that is still open */
    @GetMapping("/{id}/done")
    TaskDone.Done done(@PathVariable String id, SignedIn me) {
        return done.of(id, me).orElseThrow(() -> new NotFound("Tugas tidak ditemukan."));
    }

    /** @throws Refused when the words are too long or the order is unknown */
    @GetMapping("/search")
    TaskSearch.Result search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "due") String sort, SignedIn me) {
        String words = q.replace('\0', ' ').strip();
        if (words.length() > LONGEST) {
            throw new Refused("q", "Kata yang dicari terlalu panjang. Tulis sebagian nama, desa, atau nomor kasus.");
        }
        return search.find(me, words, order(sort));
    }

    private static TaskSearch.Order order(String sort) {
        return switch (sort.toLowerCase(Locale.ROOT)) {
            case "due" -> TaskSearch.Order.DUE;
            case "village" -> TaskSearch.Order.VILLAGE;
            default -> throw new Refused("sort", "Urutan tidak dikenal. Pilih batas waktu atau desa.");
        };
    }
}
