package org.honorarycities.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.honorarycities.value.DisplayNames;

/**
 * Record that names are matched to.
 *
 * @param id identifier
 * @param type type
 * @param displayNames display names
 * @param description what tells it from others of the same name
 * @param names all names that it is found by, each folded text once, with its best score
 * @param values values of its properties, without its names
 * @param evidence folded texts that match a property in a query
 * @param path path of the page or record below the root of the service
 */
record Entity(
        String id,
        EntityType type,
        DisplayNames displayNames,
        String description,
        List<EntityName> names,
        Map<EntityProperty, List<PropertyValue>> values,
        Map<EntityProperty, Set<String>> evidence,
        String path) {

    /** Returns the English name. */
    String name() {
        return displayNames.english();
    }
}
