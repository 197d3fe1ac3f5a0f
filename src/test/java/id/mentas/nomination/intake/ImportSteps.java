package id.mentas.nomination.intake;

import java.util.function.LongFunction;

/** The steps of an import, each taken to its end without the engine. */
final class ImportSteps {

    private ImportSteps() {}

    static void all(LongFunction<ImportWork.Step> step, long id) {
        while (step.apply(id) == ImportWork.Step.MORE) {
            continue;
        }
    }

    /** Until every row has its verdict and no case has begun. */
    static void judge(ImportWork work, long id) {
        all(work::read, id);
        all(work::compare, id);
        all(work::judge, id);
    }
}
