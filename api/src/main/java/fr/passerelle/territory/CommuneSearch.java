package fr.passerelle.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Communes as people look for them. First what was typed, word for word; then without its article; then without a
 * number that leads nowhere (CEDEX); last, when nothing else is found, names that are nearly so.
 */
@ApplicationScoped
class CommuneSearch {

    /** Of the trigrams of the words: « bordaux » finds Bordeaux, « aint » does not find Saint-Aubin. */
    private static final String LIKENESS = "0.4";

    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final int POSTCODE_LENGTH = 5;

    private final EntityManager entities;

    CommuneSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** @param approximate found only by its likeness to what was typed */
    record Found(Commune commune, boolean approximate) {}

    List<Found> search(String typed, int limit) {
        TypedCommune asked = TypedCommune.of(typed);
        if (asked.names().isEmpty()) {
            return asked.number().isEmpty() ? List.of() : exact(byNumber(asked.number(), limit));
        }
        List<String> bare = asked.names().stream()
                .map(CommuneName::withoutArticle)
                .distinct()
                .toList();
        List<Commune> found = first(List.of(
                () -> byName(asked.names(), asked.number(), limit),
                () -> byName(bare, asked.number(), limit),
                () -> asked.number().isEmpty() ? List.of() : byName(asked.names(), "", limit),
                () -> asked.number().isEmpty() ? List.of() : byName(bare, "", limit)));
        return found.isEmpty() ? nearly(bare.get(0), limit) : exact(found);
    }

    /**
     * Communes of exactly this name, for those who import: « TESTE DE BUCH (LA) », « St André de Cubzac ».
     *
     * @param postcode when it is known here it must be the commune's; a CEDEX that nobody knows decides nothing
     * @param territory null for all
     */
    List<Commune> named(String name, @Nullable String postcode, @Nullable String territory) {
        List<Commune> all = CommuneName.spellings(name).stream()
                .map(CommuneName::withoutArticle)
                .flatMap(bare -> named(bare, territory))
                .toList();
        List<Commune> there = all.stream()
                .filter(one -> postcode != null && one.postcodes.contains(postcode))
                .toList();
        return there.isEmpty() ? all : there;
    }

    private Stream<Commune> named(String bare, @Nullable String territory) {
        return communes(entities.createNativeQuery("""
                        select c.* from commune c
                         where c.search_name in (:bare, 'le ' || :bare, 'la ' || :bare, 'les ' || :bare, 'l ' || :bare)
                           and c.replaced_by is null and :territory in ('', c.territory_code)
                         order by c.population desc, c.insee_code""", Commune.class)
                .setParameter("bare", bare)
                .setParameter("territory", territory == null ? "" : territory));
    }

    private List<Commune> byNumber(String number, int limit) {
        String postcode = number.length() == POSTCODE_LENGTH
                ? "c.postcodes @> array[cast(:number as text)]"
                : "exists (select from unnest(c.postcodes) as p where p like :number || '%')";
        return communes(entities.createNativeQuery("""
                        select c.* from commune c
                         where c.replaced_by is null
                           and (c.insee_code = :number
                             or %s
                             or c.insee_code = (select insee_code from commune_former_code where former_code = :number)
                             or c.insee_code = (select replaced_by from commune where insee_code = :number))
                         order by c.population desc, c.insee_code limit :limit""".formatted(postcode), Commune.class)
                        .setParameter("number", number)
                        .setParameter("limit", limit))
                .toList();
    }

    /**
     * Names that are just so, then those that begin so, then those with a word that does. Written out for two spellings,
     * because PostgreSQL looks into the trigram index for each {@code like} but for no array of them.
     */
    private List<Commune> byName(List<String> names, String postcode, int limit) {
        String one = names.get(0);
        String other = names.get(names.size() - 1);
        return communes(entities.createNativeQuery("""
                        select c.* from commune c
                         where c.replaced_by is null
                           and (c.search_name like :one || '%' or c.search_name like '% ' || :one || '%'
                             or c.search_name like :other || '%' or c.search_name like '% ' || :other || '%')
                           and (:postcode = '' or exists (select from unnest(c.postcodes) p where p like :postcode || '%'))
                         order by case when c.search_name in (:one, :other) then 0
                                       when c.search_name like :one || '%' or c.search_name like :other || '%' then 1
                                       else 2 end,
                                  c.population desc, c.insee_code limit :limit""", Commune.class)
                        .setParameter("one", one)
                        .setParameter("other", other)
                        .setParameter("postcode", postcode)
                        .setParameter("limit", limit))
                .toList();
    }

    private List<Found> nearly(String name, int limit) {
        if (name.length() < SHORTEST_WITH_A_SLIP) {
            return List.of();
        }
        entities.createNativeQuery("select set_config('pg_trgm.strict_word_similarity_threshold', :likeness, true)")
                .setParameter("likeness", LIKENESS)
                .getSingleResult();
        return communes(entities.createNativeQuery("""
                        select c.* from commune c
                         where c.replaced_by is null and :name <<% c.search_name
                         order by strict_word_similarity(:name, c.search_name) desc,
                                  similarity(:name, c.search_name) desc, c.population desc, c.insee_code
                         limit :limit""", Commune.class)
                        .setParameter("name", name)
                        .setParameter("limit", limit))
                .map(commune -> new Found(commune, true))
                .toList();
    }

    private static List<Commune> first(List<Supplier<List<Commune>>> attempts) {
        for (Supplier<List<Commune>> attempt : attempts) {
            List<Commune> found = attempt.get();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Found> exact(List<Commune> communes) {
        return communes.stream().map(commune -> new Found(commune, false)).toList();
    }

    private static Stream<Commune> communes(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Commune.class::cast);
    }
}
