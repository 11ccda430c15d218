package org.honorarycities.api.problem;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import org.honorarycities.api.ReferenceValues;
import org.honorarycities.api.index.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Explains unknown ids and paths, with what the client probably meant. */
@Component
class NotFoundDetail {

    private final Resources resources;
    private final ReferenceValues values;
    private final EntityManager entities;

    NotFoundDetail(Resources resources, ReferenceValues values, EntityManager entities) {
        this.resources = resources;
        this.values = values;
        this.entities = entities;
    }

    /** Explains an unknown id or path; null if the exception is another one. */
    @Nullable
    String of(Exception exception, WebRequest request) {
        if (exception instanceof UnknownIdException unknown) {
            return ofId(unknown.list(), unknown.id());
        }
        return (exception instanceof NoResourceFoundException && request instanceof ServletWebRequest servlet)
                ? ofPath(servlet.getRequest()
                        .getRequestURI()
                        .substring(request.getContextPath().length()))
                : null;
    }

    private String ofId(String list, String id) {
        String suggestion = resources
                .entity(Resources.ROOT + list)
                .map(type -> suggestedId(type, id))
                .orElse(null);
        return "Unknown id '" + id + "'." + question(suggestion) + " GET /api/v1/" + list + " lists the " + list + ".";
    }

    private @Nullable String suggestedId(EntityType<?> type, String id) {
        boolean hasWikidata = type.getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals("wikidata"));
        if (hasWikidata && id.matches("(?i)Q\\d+")) {
            return entities
                    .createQuery(
                            "select record.id from " + type.getName()
                                    + " record where upper(record.wikidata) = upper(:id)",
                            String.class)
                    .setParameter("id", id)
                    .getResultList()
                    .stream()
                    .findFirst()
                    .orElse(null);
        }
        return Suggestions.value(id, values.of(type.getName() + ".id"));
    }

    private String ofPath(String path) {
        String suggestion = path.matches("/.*[^/]/")
                ? path.substring(0, path.length() - 1)
                : Suggestions.value(path, resources.paths());
        return "No resource has the path '" + path + "'." + question(suggestion) + " GET /api/v1 lists the resources.";
    }

    private static String question(@Nullable String suggestion) {
        return (suggestion == null) ? "" : " Did you mean '" + suggestion + "'?";
    }
}
