package org.honorarycities.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Page and format of a list.
 *
 * @param limit page size (1 to 500). Default 100
 * @param offset number of records to skip. Default 0
 * @param format response format; overrides the {@code Accept} header: {@code json}, {@code csv}, {@code spreadsheet}
 *     or, for places, awards and events, {@code geojson}. {@code spreadsheet} is CSV that opens correctly and safely in
 *     Excel and other spreadsheet programs: it starts with a byte order mark, and text that could be read as a formula
 *     is prefixed with an apostrophe
 */
public record Paging(
        @Parameter(example = "20", schema = @Schema(type = "integer", defaultValue = "100")) @Nullable @Min(1) @Max(500)
        Integer limit,

        @Parameter(example = "0", schema = @Schema(type = "integer", defaultValue = "0"))
        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        Integer offset,

        @Parameter(example = "json", schema = @Schema(type = "string", defaultValue = "json")) @Nullable
        String format) {

    private static final int DEFAULT_LIMIT = 100;

    /**
     * Converts the page to a {@link Pageable}; ties are sorted by the position in the seed data.
     *
     * @param sort the sort order; unsorted if the filter sets the order
     * @return the page
     */
    public Pageable sortedBy(Sort sort) {
        return new OffsetRequest(
                (limit == null) ? DEFAULT_LIMIT : limit,
                (offset == null) ? 0 : offset,
                sort.isSorted() ? sort.and(Sort.by("position")) : sort);
    }

    /**
     * Converts the parameter {@code sort}.
     *
     * @param sort the sort field, prefixed with a minus for descending order; null if absent
     * @param properties the entity attribute by sort field; all other fields, and no sort, mean the position in the
     *     seed data
     * @return the sort order
     */
    public static Sort sort(@Nullable String sort, Map<String, String> properties) {
        boolean descending = sort != null && sort.startsWith("-");
        String property = (sort == null)
                ? "position"
                : properties.getOrDefault(descending ? sort.substring(1) : sort, "position");
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property);
    }

    /** Page request that starts at any record. */
    private static final class OffsetRequest extends PageRequest {

        private static final long serialVersionUID = 1;

        private final int offset;

        OffsetRequest(int limit, int offset, Sort sort) {
            super(0, limit, sort);
            this.offset = offset;
        }

        @Override
        public long getOffset() {
            return offset;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OffsetRequest request && super.equals(other) && offset == request.offset;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + offset;
        }
    }
}
