package fr.passerelle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house as fr.passerelle's package-info draws it: rooms, who knows whom, and what is not done anywhere. */
class ArchitectureTest {

    private static final String HOUSE = "fr.passerelle.";
    private static final String PLATFORM = "platform";

    /** Who may know whom; everyone may use platform, which knows nobody. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("territory", Set.of()),
            Map.entry("assessment", Set.of()),
            Map.entry("network", Set.of("territory", "assessment")),
            Map.entry("matching", Set.of("network", "territory", "assessment", "statistics")),
            Map.entry("account", Set.of("network", "territory")),
            Map.entry("person", Set.of("territory")),
            Map.entry("statistics", Set.of("network", "assessment")),
            Map.entry("referral", Set.of("person", "network", "territory", "account", "assessment", "statistics")),
            Map.entry("rights", Set.of("referral", "person")),
            Map.entry("paper", Set.of("referral", "assessment", "network", "territory", "coverage", "observation")),
            Map.entry("notification", Set.of("referral", "network", "account")),
            Map.entry("webhook", Set.of("referral", "network")),
            Map.entry("coverage", Set.of("territory", "network", "assessment")),
            Map.entry("bulletin", Set.of("territory", "network", "assessment")),
            Map.entry("observation", Set.of("bulletin", "network", "territory", "assessment")),
            Map.entry("exchange", Set.of("territory", "network")),
            Map.entry("imports", Set.of("exchange", "network", "territory")),
            Map.entry(
                    "demo",
                    Set.of("territory", "assessment", "network", "account", "person", "referral", "statistics")));

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("dev-services"))
            .importPackages("fr.passerelle");

    @Test
    void every_package_below_the_house_is_a_room_or_the_platform() {
        Set<String> found = HOUSE_CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(HOUSE))
                .map(ArchitectureTest::room)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>(ROOMS.keySet());
        declared.add(PLATFORM);
        assertThat(found).isEqualTo(declared);
        assertThat(HOUSE_CLASSES.stream()
                        .filter(type -> !room(type).equals(PLATFORM))
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.split("\\.").length > 3))
                .as("a room is flat")
                .isEmpty();
    }

    @Test
    void a_room_knows_only_the_rooms_that_are_declared() {
        ROOMS.forEach((room, known) -> {
            String[] forbidden = ROOMS.keySet().stream()
                    .filter(other -> !other.equals(room) && !known.contains(other))
                    .map(other -> HOUSE + other + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(HOUSE + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .because(room + " knows only " + known)
                        .check(HOUSE_CLASSES);
            }
        });
    }

    @Test
    void the_package_info_of_a_room_declares_the_same_as_this_table() throws IOException {
        for (String room : new TreeSet<>(ROOMS.keySet())) {
            if (!room.equals("demo")) {
                assertThat(declaredBy(room)).as(room).isEqualTo(ROOMS.get(room));
            }
        }
    }

    @Test
    void the_platform_knows_no_room() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + PLATFORM + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOMS.keySet().stream().map(room -> HOUSE + room + "..").toArray(String[]::new))
                .check(HOUSE_CLASSES);
    }

    @Test
    void there_are_no_cycles() {
        slices().matching(HOUSE + "(*)..").should().beFreeOfCycles().check(HOUSE_CLASSES);
        slices().matching(HOUSE + PLATFORM + ".(*)..").should().beFreeOfCycles().check(HOUSE_CLASSES);
    }

    @Test
    void what_is_public_in_a_room_is_used_by_another_room_or_is_a_word_of_the_contract() throws IOException {
        Set<String> words = schemasOfTheContract();
        classes()
                .that(are(
                        "public types of a room",
                        type -> ROOMS.containsKey(room(type))
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.isTopLevelClass()))
                .should(be(
                        "used by another room",
                        type -> type.getDirectDependenciesToSelf().stream().anyMatch(use -> !room(use.getOriginClass())
                                        .equals(room(type)))
                                || type.isAnnotatedWith(QuarkusMain.class)
                                || type.isEnum() && words.contains(type.getSimpleName())))
                .check(HOUSE_CLASSES);
    }

    @Test
    void entities_and_resources_are_not_public() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(HOUSE_CLASSES);
        classes().that().areAnnotatedWith(Path.class).should().notBePublic().check(HOUSE_CLASSES);
    }

    @Test
    void resources_are_called_so_and_only_they_and_the_platform_speak_http() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(HOUSE_CLASSES);
        noClasses()
                .that(are(
                        "neither platform nor resources",
                        type -> !room(type).equals(PLATFORM)
                                && !type.getName().replaceFirst("\\$.*", "").endsWith("Resource")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..")
                .check(HOUSE_CLASSES);
    }

    @Test
    void every_endpoint_is_public_and_says_who_may_call_it() {
        methods()
                .that(areEndpoints())
                .should()
                .bePublic()
                .andShould(new ArchCondition<JavaMethod>("carry exactly one rule of access") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        long rules = Set.of(RolesAllowed.class, Authenticated.class, PermitAll.class).stream()
                                .filter(method::isAnnotatedWith)
                                .count();
                        events.add(new SimpleConditionEvent(
                                method, rules == 1, method.getFullName() + " carries " + rules + " rules of access"));
                    }
                })
                .check(HOUSE_CLASSES);
    }

    @Test
    void what_one_needs_comes_through_the_constructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(HOUSE_CLASSES);
        fields().should()
                .notBeAnnotatedWith(org.eclipse.microprofile.config.inject.ConfigProperty.class)
                .check(HOUSE_CLASSES);
    }

    @Test
    void nothing_is_printed_beside_the_log() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(HOUSE_CLASSES);
    }

    @Test
    void only_the_clock_of_the_house_says_what_time_it_is() {
        noClasses()
                .that(are("not the clock", type -> !type.getPackageName().equals(HOUSE + "platform.time")))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE_CLASSES);
    }

    /**
     * One of them ended referrals of the demo while it was still being loaded, and the start failed. What comes once in
     * hours would be skipped for as long, and is harmless.
     */
    @Test
    void what_comes_round_every_few_minutes_waits_for_the_application_to_have_started() {
        Map<String, Class<?>> jobs = new TreeMap<>();
        HOUSE_CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(Scheduled.class) || method.isAnnotatedWith(Scheduled.Schedules.class))
                .forEach(method -> {
                    for (Scheduled job : method.reflect().getAnnotationsByType(Scheduled.class)) {
                        if (job.cron().isEmpty() && !job.every().endsWith("h")) {
                            jobs.put(method.getFullName(), job.skipExecutionIf());
                        }
                    }
                });
        assertThat(jobs).isNotEmpty();
        assertThat(jobs.values()).containsOnly(Scheduled.ApplicationNotRunning.class);
    }

    @Test
    void there_are_no_drawers() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Common|Constants|Helper|Manager|Misc|Impl)")
                .check(HOUSE_CLASSES);
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is_and_is_null_marked() throws IOException {
        Set<String> packages = HOUSE_CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        packages.add("fr.passerelle");
        for (String name : packages) {
            assertThat(HOUSE_CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name + " is @NullMarked")
                    .isTrue();
            assertThat(Files.readString(packageInfo(name))).as(name).containsPattern("^/\\*\\*[\\s*]+[A-Z]");
        }
    }

    private static Set<String> declaredBy(String room) throws IOException {
        Matcher sentence = Pattern.compile("Knows ([^.]*)\\.")
                .matcher(Files.readString(packageInfo(HOUSE + room)).replaceAll("\\s*\\n \\* ?", " "));
        assertThat(sentence.find()).as(room + " says whom it knows").isTrue();
        return Arrays.stream(sentence.group(1).split("\\W+"))
                .filter(ROOMS::containsKey)
                .collect(Collectors.toSet());
    }

    private static java.nio.file.Path packageInfo(String name) {
        return root().resolve("api/src/main/java")
                .resolve(name.replace('.', '/'))
                .resolve("package-info.java");
    }

    private static Set<String> schemasOfTheContract() throws IOException {
        return Pattern.compile("(?m)^    (\\w+):$")
                .matcher(Files.readString(root().resolve("openapi.yaml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static java.nio.file.Path root() {
        return java.nio.file.Path.of(System.getProperty("passerelle.root", ".."));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).replaceFirst("\\..*", "") : "";
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, which);
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> rule) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, rule.test(type), type.getName() + " is not " + what));
            }
        };
    }
}
