package org.honorarycities.api.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The resources of the API and their entities, as the controllers declare them. */
@Component
public class Resources {

    /** Start of the path of each resource. */
    public static final String ROOT = "/api/v1/";

    private final EntityManager entities;
    private final Supplier<TreeMap<String, HandlerMethod>> handlers;

    Resources(
            EntityManager entities,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.entities = entities;
        this.handlers = SingletonSupplier.of(() -> handlers(mappings.getObject()));
    }

    private static TreeMap<String, HandlerMethod> handlers(RequestMappingHandlerMapping mappings) {
        TreeMap<String, HandlerMethod> handlers = new TreeMap<>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getDirectPaths().stream()
                        .filter(path -> path.startsWith(ROOT))
                        .forEach(path -> handlers.put(path, handler)));
        return handlers;
    }

    /**
     * Returns the paths of all resources.
     *
     * @return the paths, sorted
     */
    public List<String> paths() {
        return List.copyOf(handlers.get().keySet());
    }

    /**
     * Returns the handler of a resource.
     *
     * @param path the path
     * @return the handler
     */
    public HandlerMethod handler(String path) {
        return handlers.get().get(path);
    }

    /** Counts the records of all resources that are lists of entities, by path, in one statement. */
    Map<String, Long> counts() {
        List<String> lists =
                paths().stream().filter(path -> entity(path).isPresent()).toList();
        String query = lists.stream()
                .map(path ->
                        "(select count(*) from " + entity(path).orElseThrow().getName() + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        Object[] counts = entities.createQuery(query, Object[].class).getSingleResult();
        return IntStream.range(0, counts.length).boxed().collect(Collectors.toMap(lists::get, i -> (Long) counts[i]));
    }

    /**
     * Returns the entity that a list consists of: that of its filter.
     *
     * @param path the path of the list
     * @return the entity; empty if the resource is not a list of entities
     */
    public Optional<EntityType<?>> entity(String path) {
        HandlerMethod handler = handlers.get().get(path);
        if (handler == null) {
            return Optional.empty();
        }
        Stream<Class<?>> filtered = Stream.of(handler.getMethodParameters())
                .map(parameter -> ResolvableType.forMethodParameter(parameter)
                        .as(Specification.class)
                        .getGeneric(0)
                        .resolve(Object.class));
        return filtered.flatMap(type ->
                        entities.getMetamodel().getEntities().stream().filter(entity -> entity.getJavaType() == type))
                .<EntityType<?>>map(entity -> entity)
                .findFirst();
    }
}
