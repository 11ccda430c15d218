package org.honorarycities.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.honorarycities.reconcile.EntityType.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Gives values of properties of records. */
@Component
class Extension {

    private static final int MAX_IDS = 1000;
    private static final JsonParameter PARAMETER = new JsonParameter("extend");

    private final Entities entities;

    Extension(Entities entities) {
        this.entities = entities;
    }

    /**
     * Values of properties.
     *
     * @param meta the properties, in the requested order
     * @param rows values by identifier of the record and of the property
     */
    record Values(List<Meta> meta, Map<String, Map<String, List<PropertyValue>>> rows) {}

    /**
     * Property in a response.
     *
     * @param id identifier
     * @param name name
     * @param type type of the records that are its values; omitted if its values are no records
     */
    record Meta(
            String id,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Named type) {

        static Meta of(EntityProperty property) {
            EntityType type = switch (property) {
                case TITLE -> EntityType.TITLE;
                case PLACE -> EntityType.PLACE;
                default -> null;
            };
            return new Meta(property.id(), property.named().name(), type == null ? null : type.named());
        }
    }

    /** Returns the values that a request asks for. A record that does not exist has none. */
    Values values(String json) {
        JsonNode request = PARAMETER.readObject(json);
        JsonNode ids = request.path("ids");
        JsonNode properties = request.path("properties");
        PARAMETER.require(isArrayOf(ids, JsonNode::isString), "has no array 'ids' of strings");
        PARAMETER.require(ids.size() <= MAX_IDS, "has " + ids.size() + " ids; send at most " + MAX_IDS);
        PARAMETER.require(
                isArrayOf(properties, property -> property.path("id").isString()),
                "has no array 'properties' of objects with an 'id'");
        Map<EntityProperty, String> languages = new LinkedHashMap<>();
        for (JsonNode property : properties) {
            String id = property.path("id").asString();
            EntityProperty known = EntityProperty.of(id);
            PARAMETER.require(known != null, "has the unknown property '" + id + "'");
            languages.put(known, property.path("settings").path("language").asString("en"));
        }
        Map<String, Map<String, List<PropertyValue>>> rows = new LinkedHashMap<>();
        for (JsonNode id : ids) {
            Map<String, List<PropertyValue>> row = new LinkedHashMap<>();
            languages.forEach((property, language) ->
                    row.put(property.id(), values(entities.byId(id.asString()), property, language)));
            rows.put(id.asString(), row);
        }
        return new Values(languages.keySet().stream().map(Meta::of).toList(), rows);
    }

    private static boolean isArrayOf(JsonNode node, Predicate<JsonNode> condition) {
        return node.isArray() && node.valueStream().allMatch(condition);
    }

    private static List<PropertyValue> values(@Nullable Entity entity, EntityProperty property, String language) {
        if (entity == null) {
            return List.of();
        }
        return (property == EntityProperty.NAME)
                ? Stream.ofNullable(entity.displayNames().byLanguage().get(language))
                        .map(PropertyValue::text)
                        .toList()
                : new ArrayList<>(entity.values().getOrDefault(property, List.of()));
    }
}
