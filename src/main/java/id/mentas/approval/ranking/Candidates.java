package id.mentas.approval.ranking;

import id.mentas.approval.ranking.Candidate.Position;
import id.mentas.approval.ranking.Candidate.State;
import id.mentas.approval.ranking.Candidate.TieBreak;
import id.mentas.grant.Cases;
import id.mentas.grant.GrantCase;
import id.mentas.grant.PriorGrants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The candidates of all rounds. */
@Repository
public class Candidates {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final PriorGrants priorGrants;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Cases cases, PriorGrants priorGrants, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.priorGrants = priorGrants;
        this.clock = clock;
    }

    /** A case asks for a place; a second time changes nothing. */
    public void add(GrantCase c) {
        jdbc.sql(
                        """
                        insert into approval_candidate (case_number, round, kabupaten, no_kk, entered_at, state)
                        values (?, ?, ?, ?, ?, 'WAITING') on conflict (case_number) do nothing
                        """)
                .params(c.caseNumber(), c.round(), c.kabupaten(), c.noKk(), Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Candidate> find(String caseNumber) {
        return jdbc.sql("select * from approval_candidate where case_number = ?")
                .param(caseNumber)
                .query(Candidates::read)
                .optional();
    }

    /** @throws IllegalStateException when the case is no candidate */
    public Candidate get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new IllegalStateException("No candidate: " + caseNumber));
    }

    /** How many cases wait that are still alive. */
    public int waiting(String round, String kabupaten) {
        return jdbc.sql(
                        """
                        select count(*) from approval_candidate a join grant_identity_view c using (case_number)
                        where a.round = ? and a.kabupaten = ? and a.state = 'WAITING' and c.status = 'ACTIVE'
                        """)
                .params(round, kabupaten)
                .query(Integer.class)
                .single();
    }

    /** Puts all that wait now into a decree round, with the facts by which they are ranked. */
    void take(String decreeRound, String round, String kabupaten) {
        jdbc.sql(
                        """
                        update approval_candidate a set state = 'LISTED', decree_round = ?, no_kk = c.no_kk,
                            score = coalesce(c.score, 0), desil = c.desil, business_status = c.business_status,
                            nominated_on = c.nominated_on
                        from grant_identity_view c
                        where c.case_number = a.case_number and a.round = ? and a.kabupaten = ? and a.state = 'WAITING'
                            and c.status = 'ACTIVE'
                        """)
                .params(decreeRound, round, kabupaten)
                .update();
    }

    /** Those of a decree round that are in a state, by rank. */
    public List<Candidate> in(String decreeRound, State state) {
        return jdbc.sql(
                        "select * from approval_candidate where decree_round = ? and state = ? order by rank, case_number")
                .params(decreeRound, state.name())
                .query(Candidates::read)
                .list();
    }

    /** Those who wait for a place to come free: earlier decree rounds first, then by rank. */
    public List<Candidate> waitlist(String round, String kabupaten) {
        return jdbc.sql(
                        """
                        select a.* from approval_candidate a
                        join approval_round r on r.key = a.decree_round
                        join grant_identity_view c on c.case_number = a.case_number
                        where a.round = ? and a.kabupaten = ? and a.state = 'WAITLISTED' and c.status = 'ACTIVE'
                        order by r.number, a.rank
                        """)
                .params(round, kabupaten)
                .query(Candidates::read)
                .list();
    }

    /** All of a round that still hope: waiting or on a waitlist. */
    public List<Candidate> hoping(String round) {
        return jdbc.sql(
                        """
                        select * from approval_candidate where round = ? and state in ('WAITING', 'WAITLISTED')
                        order by case_number for update
                        """)
                .param(round)
                .query(Candidates::read)
                .list();
    }

    /** Case numbers of those in a decree round against whom a grant stands. */
    public Set<String> blocked(String decreeRound) {
        return priorGrants.against(jdbc.sql("select case_number from approval_candidate where decree_round = ?")
                .param(decreeRound)
                .query(String.class)
                .list());
    }

    /** Whether a grant stands against somebody of a decree round. */
    public boolean isBlocked(Candidate candidate) {
        return candidate.decreeRound() != null && priorGrants.isAgainst(candidate.caseNumber());
    }

    /** Gives all their ranks by the rule. */
    void rank(List<Ranking.Placed> placed) {
        jdbc.sql(
                        """
                        update approval_candidate a set rank = g.rank, rule_rank = g.rank, agreed_rank = g.rank, tie_break = g.tie_break
                        from unnest(?::text[], ?::int[], ?::text[]) as g (case_number, rank, tie_break)
                        where a.case_number = g.case_number
                        """)
                .params(
                        placed.stream().map(one -> one.candidate().caseNumber()).toArray(String[]::new),
                        placed.stream().map(Ranking.Placed::rank).toArray(Integer[]::new),
                        placed.stream().map(one -> one.tieBreak().name()).toArray(String[]::new))
                .update();
    }

    /** The ranks to which people have agreed, by case number. */
    Map<String, Integer> agreedRanks(String decreeRound) {
        Map<String, Integer> ranks = new HashMap<>();
        jdbc.sql(
                        "select case_number, agreed_rank from approval_candidate where decree_round = ? and agreed_rank is not null")
                .param(decreeRound)
                .query(row -> {
                    ranks.put(row.getString("case_number"), row.getInt("agreed_rank"));
                });
        return ranks;
    }

    /** The ranks as they stand are agreed to. */
    void agree(String decreeRound) {
        jdbc.sql("update approval_candidate set agreed_rank = rank where decree_round = ?")
                .param(decreeRound)
                .update();
    }

    /** All have the rank again to which people agreed. */
    void undoMoves(String decreeRound) {
        jdbc.sql("update approval_candidate set rank = agreed_rank where decree_round = ?")
                .param(decreeRound)
                .update();
    }

    void ranks(Map<String, Integer> ranks) {
        List<Map.Entry<String, Integer>> entries = List.copyOf(ranks.entrySet());
        jdbc.sql(
                        """
                        update approval_candidate a set rank = g.rank from unnest(?::text[], ?::int[]) as g (case_number, rank)
                        where a.case_number = g.case_number
                        """)
                .params(
                        entries.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        entries.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    public void positions(Map<String, Position> positions) {
        List<Map.Entry<String, Position>> entries = List.copyOf(positions.entrySet());
        jdbc.sql(
                        """
                        update approval_candidate a set position = g.position
                        from unnest(?::text[], ?::text[]) as g (case_number, position) where a.case_number = g.case_number
                        """)
                .params(
                        entries.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        entries.stream().map(one -> one.getValue().name()).toArray(String[]::new))
                .update();
    }

    /**
     * Moves a candidate from one state to another. Whom it gives a place, other rooms then know where the decree's list put them.
     *
     * @throws IllegalStateException when the candidate is not in the first
     */
    public void become(Candidate candidate, State state, @Nullable String reason) {
        int changed = jdbc.sql(
                        """
                        update approval_candidate set state = ?, reason = coalesce(?, reason)
                        where case_number = ? and state = ?
                        """)
                .params(
                        state.name(),
                        reason,
                        candidate.caseNumber(),
                        candidate.state().name())
                .update();
        if (changed == 0) {
            throw new IllegalStateException(candidate + " is no longer " + candidate.state());
        }
        if (state == State.GRANTED || state == State.PROMOTED) {
            cases.listed(candidate.caseNumber(), number(candidate.decreeRound()), candidate.rankOrLast());
        }
    }

    private int number(@Nullable String decreeRound) {
        return jdbc.sql("select number from approval_round where key = ?")
                .param(decreeRound)
                .query(Integer.class)
                .single();
    }

    private static Candidate read(ResultSet row, int number) throws SQLException {
        String tieBreak = row.getString("tie_break");
        String position = row.getString("position");
        String businessStatus = row.getString("business_status");
        LocalDate nominatedOn = row.getObject("nominated_on", LocalDate.class);
        return new Candidate(
                row.getString("case_number"),
                row.getString("round"),
                row.getString("kabupaten"),
                row.getString("no_kk"),
                State.valueOf(row.getString("state")),
                row.getString("decree_round"),
                row.getInt("score"),
                row.getInt("desil"),
                businessStatus == null ? "BELUM" : businessStatus,
                nominatedOn == null ? LocalDate.MAX : nominatedOn,
                (Integer) row.getObject("rank"),
                tieBreak == null ? null : TieBreak.valueOf(tieBreak),
                position == null ? null : Position.valueOf(position),
                row.getString("reason"));
    }
}
