package org.honorarycities.reconcile;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.honorarycities.reconcile.Query.Condition;
import org.honorarycities.value.FoldedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the records that a query may mean, best first. */
@Component
class CandidateFinder {

    private static final double MIN_SCORE = 60;

    /** Distance to the second best from which the best candidate is the only one that can be meant. */
    private static final double CLEARLY_BETTER = 5;

    private static final double BONUS = 2;
    private static final double PENALTY = 25;

    /** Words for city in front of a name, as in Russian tables. */
    private static final Pattern PREFIX = Pattern.compile("^(g|gor|gorod|m|misto|city of|town of) ");

    /** What follows a name to tell it from others, which only properties can confirm. */
    private static final Pattern ADDITION = Pattern.compile("\\s*[,(\\[].*$");

    private final Entities entities;

    /** Names of all countries, without which a value such as Soviet Union would tell against every record. */
    private final Supplier<Set<String>> countries = SingletonSupplier.of(() -> Stream.of(ULocale.getISOCountries())
            .flatMap(code -> EntityProperties.namesOfCountry(code).stream())
            .collect(Collectors.toUnmodifiableSet()));

    CandidateFinder(Entities entities) {
        this.entities = entities;
    }

    private record Rated(Entity entity, NameMatch name, long matching, long differing) {

        double score() {
            return Math.max(0, Math.min(100, name.score() + BONUS * matching - PENALTY * differing));
        }

        boolean isSafe() {
            return differing == 0 && (name.isSafe() || (name.isPlausible() && matching > 0));
        }
    }

    List<Candidate> find(Query query) {
        List<Form> forms = (query.name() == null) ? List.of() : forms(query.name());
        List<Rated> rated = entities.all().stream()
                .filter(entity -> query.types().isEmpty() || query.types().contains(entity.type()))
                .map(entity -> rate(entity, query, forms))
                .filter(one -> one.score() >= MIN_SCORE)
                .sorted(Comparator.comparingDouble(Rated::score)
                        .reversed()
                        .thenComparing(one -> one.entity().type())
                        .thenComparing(one -> one.entity().id()))
                .toList();
        boolean isClear = !rated.isEmpty()
                && rated.get(0).isSafe()
                && (rated.size() == 1 || rated.get(0).score() - rated.get(1).score() >= CLEARLY_BETTER);
        return rated.stream()
                .limit(query.limit())
                .map(one -> Candidate.of(
                        one.entity(),
                        one.score(),
                        isClear && one == rated.get(0),
                        one.name().score(),
                        one.matching(),
                        one.differing()))
                .toList();
    }

    /** A form of the searched name: as it is, or shortened. */
    private record Form(String text, String folded, Set<String> words, String sorted, boolean isShortened) {

        static Form of(String text, boolean isShortened) {
            String folded = FoldedText.of(text);
            return new Form(
                    text.strip(), folded, Set.copyOf(FoldedText.wordsOf(text)), EntityName.sorted(folded), isShortened);
        }
    }

    private static List<Form> forms(String name) {
        String folded = FoldedText.of(name);
        return Stream.of(
                        Form.of(name, false),
                        Form.of(PREFIX.matcher(folded).replaceFirst(""), false),
                        Form.of(ADDITION.matcher(name).replaceFirst(""), true))
                .filter(form -> !form.folded().isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Form::folded, form -> form, (first, same) -> first, LinkedHashMap::new),
                        distinct -> List.copyOf(distinct.values())));
    }

    private Rated rate(Entity entity, Query query, List<Form> forms) {
        long matching = query.conditions().stream()
                .filter(condition -> matches(entity, condition))
                .count();
        long differing = query.conditions().stream()
                .filter(condition -> !matches(entity, condition) && isKnown(condition))
                .count();
        NameMatch name = (query.name() == null)
                ? new NameMatch(matching > 0 ? MIN_SCORE : 0, false, false)
                : nameMatch(entity, query.types(), forms);
        return new Rated(entity, name, matching, differing);
    }

    private static NameMatch nameMatch(Entity entity, Set<EntityType> types, List<Form> forms) {
        NameMatch best = NameMatch.NONE;
        for (Form form : forms) {
            if (form.text().equals(entity.id()) || isWikidata(entity, form.text())) {
                return new NameMatch(100, true, true);
            }
            for (EntityName name : entity.names()) {
                if (name.isComplete() || types.contains(entity.type())) {
                    NameMatch match = NameMatch.of(form.folded(), form.words(), form.sorted(), name);
                    match = form.isShortened() ? match.shortened() : match;
                    best = (match.score() > best.score()) ? match : best;
                }
            }
        }
        return best;
    }

    private static boolean isWikidata(Entity entity, @Nullable String text) {
        return entity.values().getOrDefault(EntityProperty.WIKIDATA, List.of()).stream()
                .anyMatch(item -> item.text().equals(text));
    }

    private static boolean matches(Entity entity, Condition condition) {
        Set<String> texts = entity.evidence().getOrDefault(condition.property(), Set.of());
        return condition.values().stream()
                .anyMatch(value ->
                        texts.contains(value) || texts.stream().anyMatch(text -> text.startsWith(value + " ")));
    }

    private boolean isKnown(Condition condition) {
        return condition.property() != EntityProperty.COUNTRY
                || condition.values().stream().anyMatch(countries.get()::contains);
    }
}
