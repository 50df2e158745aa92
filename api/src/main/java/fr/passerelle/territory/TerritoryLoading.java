package fr.passerelle.territory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Carries out loads: read the source, then write all of it; one after another, beside the requests. */
@ApplicationScoped
class TerritoryLoading {

    private static final Logger LOG = Logger.getLogger(TerritoryLoading.class);

    private final TerritoryLoads loads;
    private final LoadTerritory loadTerritory;
    private final ApiGeo apiGeo;
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "territory-loading");
        thread.setDaemon(true);
        return thread;
    });

    TerritoryLoading(TerritoryLoads loads, LoadTerritory loadTerritory, ApiGeo apiGeo) {
        this.loads = loads;
        this.loadTerritory = loadTerritory;
        this.apiGeo = apiGeo;
    }

    @PreDestroy
    void stop() {
        oneByOne.shutdownNow();
    }

    /**
     * Begins a load and does not wait for it. Files are read at once, while they are there and somebody waits for the
     * answer; API Géo is asked later.
     *
     * @throws LoadRefused when the files cannot be loaded, before anything begins
     */
    TerritoryLoad begin(String territory, boolean fromApiGeo, ReferenceFiles files) {
        Supplier<ReferenceData> reading = reading(territory, fromApiGeo, files);
        TerritoryLoad load = loads.open(territory, sourceOf(fromApiGeo));
        oneByOne.execute(() -> {
            try {
                carryOut(load, reading);
            } catch (LoadRefused refused) {
                LOG.infof("Territory %s was not loaded: %s", territory, refused.refusal());
            }
        });
        return load;
    }

    /** The same, waiting for the outcome: for a terminal. */
    LoadReport now(String territory, boolean fromApiGeo, ReferenceFiles files) {
        return now(territory, fromApiGeo, reading(territory, fromApiGeo, files));
    }

    LoadReport now(ReferenceData read) {
        return now(read.territoryCode(), false, () -> read);
    }

    private LoadReport now(String territory, boolean fromApiGeo, Supplier<ReferenceData> reading) {
        return carryOut(loads.open(territory, sourceOf(fromApiGeo)), reading);
    }

    private Supplier<ReferenceData> reading(String territory, boolean fromApiGeo, ReferenceFiles files) {
        if (files.isEmpty()) {
            return () -> apiGeo.read(territory);
        }
        ReferenceData read = files.read(territory);
        return fromApiGeo ? () -> apiGeo.read(territory).with(read) : () -> read;
    }

    private LoadReport carryOut(TerritoryLoad load, Supplier<ReferenceData> reading) {
        try {
            loads.reach(load.id, TerritoryLoad.Step.READING);
            ReferenceData data = reading.get();
            loads.reach(load.id, TerritoryLoad.Step.WRITING);
            return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
                LoadReport report = loadTerritory.load(data);
                loads.done(load.id, data, report);
                return report;
            });
        } catch (LoadRefused refused) {
            loads.failed(load.id, refused.refusal(), refused.items());
            throw refused;
        } catch (RuntimeException failed) {
            loads.failed(load.id, LoadRefusal.UNEXPECTED, List.of());
            LOG.errorf(failed, "Territory %s could not be loaded", load.territoryCode);
            throw new LoadRefused(LoadRefusal.UNEXPECTED, failed);
        }
    }

    private static String sourceOf(boolean fromApiGeo) {
        return fromApiGeo ? ApiGeo.NAME : "";
    }
}
