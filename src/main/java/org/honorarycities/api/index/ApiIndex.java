package org.honorarycities.api.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Index of the API.
 *
 * @param dataVersion version of the data
 * @param resources all resources, in alphabetical order
 */
record ApiIndex(String dataVersion, List<Resource> resources) {

    /**
     * Resource of the API.
     *
     * @param name name of the resource
     * @param url URL of the resource
     * @param count number of its records; omitted if it is not a list of records
     */
    record Resource(
            String name,
            String url,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long count) {}
}
