package id.mentas.people.landing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** `GET /api/tasks/facts?ids=a,b`: what Tasklist writes under each card of its list. */
@RestController
@RequestMapping("/api/tasks")
class TaskFactsApi {

    /** A page of Tasklist has fifteen. */
    private static final int MOST = 200;

    private final TaskFacts facts;

    TaskFactsApi(TaskFacts facts) {
        this.facts = facts;
    }

    /** Tasks which the person does not see are left out, as if they did not exist. */
    @GetMapping("/facts")
    Map<String, TaskFacts.Facts> facts(@RequestParam String ids) {
        List<String> asked = Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        Map<String, TaskFacts.Facts> answer = new LinkedHashMap<>();
        facts.ofSeen(asked).forEach(row -> answer.put(row.taskId(), row.facts()));
        return answer;
    }
}
