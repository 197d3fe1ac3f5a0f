package id.mentas.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class RememberingFeelTest {

    private static final Path TABLE = Path.of("processes/nomination/nomination-eligibility.dmn");

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void saysTheSameAsTheEngineItself() throws IOException {
        same(Files.readString(TABLE));
    }

    @Test
    void asksAnewWhereACellLooksElsewhere() throws IOException {
        same(Files.readString(TABLE)
                .replace("<text>&gt; 5</text>", "<text>&gt; age / 10</text>")
                .replace("<text>&lt; 18</text>", "<text>not([18..(desil * 9)])</text>")
                .replace("<text>&gt; 60</text>", "<text>? &gt; 60 and desil &lt; 4</text>")
                .replace(
                        "<text>\"Umur di atas 60 tahun pada hari acuan putaran.\"</text>",
                        "<text>\"Umur \" + string(age)</text>"));
    }

    @Test
    void asksOnceForEachValueOfACell() throws IOException {
        DmnEngine remembering = engine(true);
        DmnDecision table = table(remembering, Files.readString(TABLE));
        Random chance = new Random(1);
        for (int i = 0; i < 300; i++) {
            remembering.evaluateDecision(table, facts(chance));
        }
        assertThat(asked.get()).isLessThan(500);
    }

    private void same(String dmn) {
        DmnEngine remembering = engine(true);
        DmnEngine plain = engine(false);
        DmnDecision one = table(remembering, dmn);
        DmnDecision other = table(plain, dmn);
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            Map<String, Object> facts = facts(chance);
            assertThat(remembering.evaluateDecision(one, facts).getResultList())
                    .as(facts.toString())
                    .isEqualTo(plain.evaluateDecision(other, facts).getResultList());
        }
    }

    private static Map<String, Object> facts(Random chance) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("desil", 1 + chance.nextInt(10));
        facts.put("age", 10 + chance.nextInt(60));
        facts.put("dataAgeMonths", chance.nextInt(20));
        facts.put("yearsSinceGrant", chance.nextInt(5));
        for (String fact : new String[] {
            "publicServant",
            "alreadyNominated",
            "nikTemporary",
            "nikBirthdateMismatch",
            "nikSexMismatch",
            "sameHousehold",
            "possibleDuplicate",
            "nikUnusual",
            "nikKkSwapped",
            "possiblyDeceased"
        }) {
            facts.put(fact, chance.nextBoolean());
        }
        return facts;
    }

    private static DmnDecision table(DmnEngine engine, String dmn) {
        InputStream in = new java.io.ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
        return engine.parseDecision("nomination-eligibility", in);
    }

    private DmnEngine engine(boolean remembering) {
        DefaultDmnEngineConfiguration settings =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        FeelEngine counted = new Counted(new ScalaFeelEngineFactory().createInstance());
        settings.setFeelEngineFactory(() -> remembering ? new RememberingFeel(counted) : counted);
        return settings.buildEngine();
    }

    private final class Counted implements FeelEngine {

        private final FeelEngine feel;

        private Counted(FeelEngine feel) {
            this.feel = feel;
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T evaluateSimpleExpression(String text, VariableContext context) {
            asked.incrementAndGet();
            return feel.evaluateSimpleExpression(text, context);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
            asked.incrementAndGet();
            return feel.evaluateSimpleUnaryTests(text, input, context);
        }
    }
}
