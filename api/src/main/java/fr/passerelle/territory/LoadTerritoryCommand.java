package fr.passerelle.territory;

import fr.passerelle.platform.command.Command;
import fr.passerelle.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code load territory 33}: from API Géo, or from files. {@code all} instead of a code loads every territory there is,
 * each in a transaction of its own. Without a file of communes those that are there stay, and a territory that has none
 * takes them from API Géo.
 */
@ApplicationScoped
class LoadTerritoryCommand implements Command {

    private static final Logger LOG = Logger.getLogger(LoadTerritoryCommand.class);
    private static final Set<String> PARTS = Set.of("communes", "outlines", "indicators");
    private static final int NOT_UNDERSTOOD = 2;

    private final TerritoryLoading loading;
    private final TerritoryRows territories;
    private final ApiGeo apiGeo;

    LoadTerritoryCommand(TerritoryLoading loading, TerritoryRows territories, ApiGeo apiGeo) {
        this.loading = loading;
        this.territories = territories;
        this.apiGeo = apiGeo;
    }

    @Override
    public List<String> name() {
        return List.of("load", "territory");
    }

    @Override
    public String usage() {
        return "<code, or all> [--communes FILE.csv] [--outlines FILE.geojson] [--indicators FILE.csv]";
    }

    @Override
    public int run(List<String> arguments) {
        ReferenceFiles files = files(arguments);
        if (files == null) {
            return NOT_UNDERSTOOD;
        }
        String territory = arguments.get(0);
        try {
            return territory.equals("all") ? all(files) : one(territory, files) ? 0 : 1;
        } catch (LoadRefused refused) {
            LOG.error(refused.getMessage());
            return 1;
        }
    }

    private int all(ReferenceFiles files) {
        boolean done = true;
        if (files.isEmpty()) {
            for (String territory : apiGeo.territories()) {
                done &= one(territory, files);
            }
        } else {
            for (ReferenceData data : files.readAll().values()) {
                done &= told(data.territoryCode(), () -> loading.now(data));
            }
        }
        return done ? 0 : 1;
    }

    private boolean one(String territory, ReferenceFiles files) {
        boolean fromApiGeo = files.communes() == null && (files.isEmpty() || isEmpty(territory));
        return told(territory, () -> loading.now(territory, fromApiGeo, files));
    }

    private boolean isEmpty(String territory) {
        return QuarkusTransaction.requiringNew()
                .call(() -> territories.communes(territory).isEmpty());
    }

    private static boolean told(String territory, Supplier<LoadReport> load) {
        try {
            LoadReport report = load.get();
            LOG.infof(
                    "Territory %s: %d communes created, %d updated, %d unchanged, %d replaced; %d outlines; indicators %d"
                            + " known, %d secret, %d missing; %d former codes.%s",
                    territory,
                    report.created(),
                    report.updated(),
                    report.unchanged(),
                    report.replaced(),
                    report.outlines(),
                    report.indicatorsKnown(),
                    report.indicatorsSecret(),
                    report.indicatorsMissing(),
                    report.formerCodes(),
                    report.changed() ? "" : " Nothing was new.");
            report.warnings()
                    .forEach(warning -> LOG.warnf(
                            "Territory %s: %s, %d communes: %s",
                            territory, warning.kind(), warning.count(), String.join(", ", warning.examples())));
            return true;
        } catch (LoadRefused | Problem refused) {
            LOG.errorf("Territory %s was not loaded. %s", territory, refused.getMessage());
            return false;
        }
    }

    private static @Nullable ReferenceFiles files(List<String> arguments) {
        if (arguments.size() % 2 == 0) {
            return null;
        }
        Map<String, ReferenceFile> files = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            String part = arguments.get(i).replaceFirst("^--", "");
            Path path = Path.of(arguments.get(i + 1));
            if (!arguments.get(i).startsWith("--") || !PARTS.contains(part)) {
                return null;
            }
            if (!Files.isReadable(path)) {
                LOG.errorf("No file can be read at %s", path);
                return null;
            }
            files.put(part, new ReferenceFile(part, String.valueOf(path.getFileName()), path));
        }
        return new ReferenceFiles(files.get("communes"), files.get("outlines"), files.get("indicators"), null);
    }
}
