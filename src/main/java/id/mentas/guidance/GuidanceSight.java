package id.mentas.guidance;

import id.mentas.catalogue.Catalogue;
import id.mentas.documents.Formats;
import id.mentas.engine.form.Choices;
import id.mentas.grant.CaseFacts;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.Person;
import id.mentas.grant.Persons;
import id.mentas.grant.Whereabouts;
import id.mentas.grant.round.RoundKey;
import id.mentas.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of guidance show. */
@Component
class GuidanceSight {

    private final Sessions sessions;
    private final Participants participants;
    private final Cases cases;
    private final Persons persons;
    private final Regions regions;
    private final Catalogue catalogue;
    private final CaseFacts facts;
    private final Whereabouts whereabouts;
    private final Clock clock;

    GuidanceSight(
            Sessions sessions,
            Participants participants,
            Cases cases,
            Persons persons,
            Regions regions,
            Catalogue catalogue,
            CaseFacts facts,
            Whereabouts whereabouts,
            Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.cases = cases;
        this.persons = persons;
        this.regions = regions;
        this.catalogue = catalogue;
        this.facts = facts;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    Map<String, Object> toPlan(String number) {
        Session session = sessions.get(number);
        Map<String, Object> shown = head(session);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String caseNumber : participants.waiting(session.round(), session.kabupaten(), session.businessType())) {
            Map<String, Object> row = person(caseNumber);
            row.put("missed", sessions.missed(caseNumber).size());
            row.put("invited", true);
            rows.add(row);
        }
        shown.put("invitees", rows);
        return shown;
    }

    Map<String, Object> toRecord(String number) {
        Session session = sessions.get(number);
        Session.Plan plan = session.planned();
        Map<String, Object> shown = head(session);
        shown.put("heldOnText", Formats.date(plan.heldOn()));
        shown.put("place", plan.place());
        shown.put("topic", plan.topic());
        shown.put("trainer", plan.trainer());
        shown.put("result", RecordAttendance.Result.HELD.name());
        shown.put("needTypes", needTypes());
        List<String> invited = sessions.invited(number);
        shown.put(
                "others",
                Choices.of(
                        participants.mayCome(session.round(), session.kabupaten()).stream()
                                .filter(one -> !invited.contains(one))
                                .toList(),
                        one -> one,
                        this::inWords));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String caseNumber : invited) {
            Map<String, Object> row = person(caseNumber);
            row.put("present", false);
            row.put("need", "");
            rows.add(row);
        }
        shown.put("attendees", rows);
        return shown;
    }

    /** Sessions that can be called off or moved. */
    Map<String, Object> toChange(String kabupaten) {
        return Map.of("sessions", Choices.of(sessions.ofPlace(kabupaten), Session::number, this::inWords));
    }

    private String inWords(Session session) {
        Session.Plan plan = session.plan();
        return catalogue.businessName(session.businessType()) + ", "
                + (plan == null ? "belum direncanakan" : Formats.date(plan.heldOn()) + ", " + plan.place()) + " ("
                + shown(session) + ")";
    }

    private String inWords(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        return persons.of(caseNumber).name() + ", " + regions.name(c.village()) + " ("
                + catalogue.businessName(c.businessType()) + ")";
    }

    private static String shown(Session session) {
        return RoundKey.inWords(session.number());
    }

    Map<String, Object> toCoach(String caseNumber) {
        GrantCase c = cases.get(caseNumber);
        Person person = persons.of(caseNumber);
        Map<String, Object> shown = person(caseNumber);
        shown.put("village", regions.fullName(c.village()));
        shown.put("address", person.home());
        shown.put("coachedOn", LocalDate.now(clock).toString());
        shown.putAll(whereabouts.shown(caseNumber));
        shown.put("businessName", catalogue.businessName(c.businessType()));
        shown.put(
                "missed",
                sessions.missed(caseNumber).stream()
                        .map(session -> session.planned().topic() + " ("
                                + Formats.date(session.planned().heldOn()) + ")")
                        .collect(Collectors.joining(", ")));
        shown.put("needTypes", needTypes());
        return shown;
    }

    private Map<String, Object> head(Session session) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("session", shown(session));
        shown.put("kabupatenName", regions.name(session.kabupaten()));
        shown.put("businessName", catalogue.businessName(session.businessType()));
        return shown;
    }

    private Map<String, Object> person(String caseNumber) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("caseNumber", caseNumber);
        shown.put("name", persons.of(caseNumber).name());
        shown.put("village", regions.name(cases.get(caseNumber).village()));
        return shown;
    }

    private List<Map<String, String>> needTypes() {
        return Choices.of(facts.needTypes());
    }
}
