package org.honorarycities.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Page, facet mode and format of a list.
 *
 * @param limit page size (1 to 500). Default 100
 * @param offset number of records to skip. Default 0
 * @param facetMode which records facets count: {@code filtered} (default): those that match all filters; {@code
 *     independent}: those that match all filters but the one by the facet itself, so that the other values of a select
 *     box stay available
 * @param format response format; overrides the {@code Accept} header: {@code json}, {@code csv}, {@code spreadsheet}
 *     or, for places, awards and events, {@code geojson} and, for places, {@code lpf} (Linked Places Format, with all
 *     names and their sources). {@code spreadsheet} is CSV that opens correctly and safely in
 *     Excel and other spreadsheet programs: it starts with a byte order mark, and text that could be read as a formula
 *     is prefixed with an apostrophe
 */
public record Paging(
        @Parameter(example = "20", schema = @Schema(type = "integer", defaultValue = "100"))
        @Nullable
        @Min(1)
        @Max(MAX_LIMIT)
        Integer limit,

        @Parameter(example = "0", schema = @Schema(type = "integer", defaultValue = "0"))
        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        Integer offset,

        @Parameter(example = INDEPENDENT, schema = @Schema(type = "string", defaultValue = FILTERED))
        @Nullable
        @AllowedValues({FILTERED, INDEPENDENT})
        String facetMode,

        @Parameter(example = "json", schema = @Schema(type = "string", defaultValue = "json")) @Nullable
        String format) {

    /** Value of {@code facetMode} for facets that count the records that match all filters. */
    public static final String FILTERED = "filtered";

    /** Value of {@code facetMode} for facets that ignore their own filter. */
    public static final String INDEPENDENT = "independent";

    /** Maximum page size. */
    public static final int MAX_LIMIT = 500;

    /** Page size without the parameter {@code limit}. */
    public static final int DEFAULT_LIMIT = 100;

    /**
     * Converts the page to a {@link Pageable} without a sort order.
     *
     * @return the page
     */
    public Pageable pageable() {
        return new OffsetRequest((limit == null) ? DEFAULT_LIMIT : limit, (offset == null) ? 0 : offset);
    }

    /** Page request that starts at any record. */
    private static final class OffsetRequest extends PageRequest {

        private static final long serialVersionUID = 1;

        private final int offset;

        OffsetRequest(int limit, int offset) {
            super(0, limit, Sort.unsorted());
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
