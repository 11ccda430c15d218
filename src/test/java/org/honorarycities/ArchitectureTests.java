package org.honorarycities;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

/** Holds the packages to their one direction, and the house to its rules. */
class ArchitectureTests {

    private static final String ROOT = "org.honorarycities";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "date, ''",
        "value, ''",
        "api, date value",
        "http, api",
        "openapi, api date value",
        "search, api value",
        "source, api date",
        "title, source api date value",
        "place, title source api date value",
        "award, place title source api date value",
        "event, place title source api date value",
        "anniversary, award event place title source api date",
        "lpf, dataset api date value",
        "ogc, api date value",
        "seed, date api value",
        "dataset, date api source title place seed",
        "explorer, api value",
        "reconcile, api date value"
    })
    void packageDependsOnlyOnThoseBelowIt(String name, String below) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(below.split(" ")))
                .filter(one -> !one.isEmpty())
                .map(one -> ROOT + "." + one + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage(ROOT + "." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Nothing depends on what adapts the records to the formats of others. */
    @ParameterizedTest
    @ValueSource(strings = {"anniversary", "lpf", "ogc", "reconcile"})
    void adapterIsKnownByNoOtherPackage(String adapter) {
        noClasses()
                .that(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + "." + adapter + ".."))))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "." + adapter + ".."))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        ROOT,
                        ROOT + ".date",
                        ROOT + ".value",
                        ROOT + ".api",
                        ROOT + ".api.list",
                        ROOT + ".api.format",
                        ROOT + ".api.index",
                        ROOT + ".api.problem",
                        ROOT + ".http",
                        ROOT + ".openapi",
                        ROOT + ".search",
                        ROOT + ".source",
                        ROOT + ".title",
                        ROOT + ".place",
                        ROOT + ".award",
                        ROOT + ".event",
                        ROOT + ".anniversary",
                        ROOT + ".lpf",
                        ROOT + ".ogc",
                        ROOT + ".seed",
                        ROOT + ".seed.files",
                        ROOT + ".dataset",
                        ROOT + ".explorer",
                        ROOT + ".reconcile");
    }

    @Test
    void publicTypesAreUsedByAnotherPackage() throws IOException {
        Set<String> used = new TreeSet<>(importedFromAnotherPackage());
        CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !dependency
                        .getOriginClass()
                        .getPackageName()
                        .equals(dependency.getTargetClass().getPackageName()))
                .forEach(dependency -> used.add(dependency.getTargetClass().getName()));
        used.add(Application.class.getName());

        assertThat(used)
                .containsAll(CLASSES.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .toList());
    }

    /** The compiler leaves no trace of a constant in the class that uses it, but its import shows. */
    private static Set<String> importedFromAnotherPackage() throws IOException {
        Pattern ours =
                Pattern.compile("import (?:static )?((" + ROOT.replace(".", "\\.") + "(?:\\.[a-z]+)+)\\.[A-Z]\\w*).*");
        Set<String> imported = new TreeSet<>();
        for (Path file : sources("src/main")) {
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = ours.matcher(line);
                if (matcher.matches()
                        && !file.getParent().endsWith(matcher.group(2).replace('.', '/'))) {
                    imported.add(matcher.group(1));
                }
            }
        }
        return imported;
    }

    @Test
    void namesSayWhatAClassIsAndNotWhichLayerItIsOf() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Dto|DTO|Mapper|Utils?|Helper|Manager|Impl)")
                .check(CLASSES);
    }

    @Test
    void noTextDependsOnTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .check(CLASSES);
    }

    @Test
    void repositoriesExtendNothingButTheMarkerOfSpringData() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should(new ArchCondition<>("extend only " + Repository.class.getName()) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean only =
                                type.getRawInterfaces().stream().allMatch(one -> one.isEquivalentTo(Repository.class));
                        events.add(new SimpleConditionEvent(
                                type, only, type.getName() + " extends " + type.getRawInterfaces()));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void repositoriesOnlyFind() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Repository.class)
                .should()
                .haveNameNotMatching("(save|delete|remove|insert|update|persist|merge|flush).*")
                .check(CLASSES);
    }

    @Test
    void entitiesAreImmutable() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAnnotatedWith(Immutable.class)
                .check(CLASSES);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /** Places and titles are what the records of other packages refer to. */
    @Test
    void entitiesOtherThanPlacesAndTitlesArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveSimpleName("Place")
                .and()
                .doNotHaveSimpleName("Title")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void noPackageHasMoreThanTwentyTypes() {
        assertThat(types().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(20));
    }

    @Test
    void moreTypesArePackagePrivateThanPublic() {
        assertThat(types().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count())
                .isLessThan(types().count() / 2);
    }

    private static Stream<JavaClass> types() {
        return CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** A type that only forwards has one field, to whose methods all of its own are reduced. */
    @Test
    void noTypeOnlyForwards() {
        assertThat(types().filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
                        .filter(type -> type.getFields().size() == 1)
                        .filter(type -> type.getMethods().size() > 1)
                        .filter(type -> type.getMethods().stream()
                                .allMatch(method ->
                                        method.getMethodCallsFromSelf().size() == 1
                                                && method.getMethodCallsFromSelf().stream()
                                                        .allMatch(call -> call.getTargetOwner()
                                                                .equals(type.getFields()
                                                                        .iterator()
                                                                        .next()
                                                                        .getRawType())))))
                .isEmpty();
    }

    @Test
    void noStateIsHiddenInRequestAttributes() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setAttribute")))
                .check(CLASSES);
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
