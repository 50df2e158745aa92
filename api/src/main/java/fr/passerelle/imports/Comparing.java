package fr.passerelle.imports;

import fr.passerelle.network.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** Begins comparisons of a source's rows with the directory as it is now; within a transaction. */
@ApplicationScoped
class Comparing {

    private final Directory directory;
    private final Origins origins;
    private final DuplicateDecisions decisions;
    private final Ground ground;

    Comparing(Directory directory, Origins origins, DuplicateDecisions decisions, Ground ground) {
        this.directory = directory;
        this.origins = origins;
        this.decisions = decisions;
        this.ground = ground;
    }

    /** @param kept takes the rows that are to be kept, a few hundred at a time */
    Comparison begin(ImportRun run, Consumer<List<ImportRow>> kept) {
        Ground.Held held = ground.of(run.territoryCode);
        KnownPlaces known = new KnownPlaces(directory, held, decisions.of(run.sourceId));
        return new Comparison(run, held, directory, origins, known, kept);
    }
}
