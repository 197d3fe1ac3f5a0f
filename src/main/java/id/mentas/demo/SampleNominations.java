package id.mentas.demo;

import id.mentas.common.Money;
import id.mentas.grant.round.Round;
import id.mentas.grant.round.Rounds;
import id.mentas.nomination.intake.NominationImports;
import id.mentas.region.Region;
import id.mentas.region.Regions;
import id.mentas.registry.file.FileSource;
import id.mentas.registry.place.RegionScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At the first start of the demo: opens its round and imports the samples, so that everyone finds work. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "mentas.demo.samples", havingValue = "true", matchIfMissing = true)
class SampleNominations {

    static final String ROUND = "UEP-2026-1";
    private static final String UPLOADER = "prov";
    private static final String PROVINCE = "64";
    private static final int PLACES = 150;
    private static final long CEILING = 5_000_000;

    private final Rounds rounds;
    private final Regions regions;
    private final NominationImports imports;

    SampleNominations(Rounds rounds, Regions regions, NominationImports imports) {
        this.rounds = rounds;
        this.regions = regions;
        this.imports = imports;
    }

    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void importOnce() throws IOException {
        if (!imports.isEmpty()) {
            return;
        }
        if (rounds.find(ROUND).isEmpty()) {
            openRound();
        }
        for (Resource sample : new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.csv")) {
            String name = Objects.requireNonNullElse(sample.getFilename(), "usulan.csv");
            imports.start(
                    ROUND,
                    FileSource.of(name, sample.getContentAsByteArray()),
                    RegionScheme.KEMENDAGRI,
                    PROVINCE,
                    UPLOADER,
                    null);
        }
    }

    private void openRound() {
        Map<String, Integer> places = regions.kabupaten().stream()
                .map(Region::code)
                .collect(Collectors.toMap(Function.identity(), kabupaten -> PLACES));
        rounds.open(
                new Round(
                        ROUND,
                        "UEP",
                        2026,
                        1,
                        "APBD",
                        Money.of(CEILING * PLACES * places.size()),
                        Money.of(CEILING),
                        LocalDate.of(2026, 2, 2),
                        5,
                        "kadis",
                        true),
                places);
    }
}
