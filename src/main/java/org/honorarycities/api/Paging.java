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
 * Which part of a list is asked for, and in which format.
 *
 * @param limit how many records to answer at most
 * @param offset how many records to pass over first
 * @param format the format, in place of the header Accept: {@code json}, {@code csv}, {@code spreadsheet} or, for what
 *     can be drawn on a map, {@code geojson}. {@code spreadsheet} is CSV that spreadsheets open rightly and safely: it
 *     begins with a byte order mark, and text that they would take for a formula has an apostrophe before it
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

    int limitOrDefault() {
        return (limit == null) ? DEFAULT_LIMIT : limit;
    }

    int offsetOrDefault() {
        return (offset == null) ? 0 : offset;
    }

    /**
     * The part as repositories take it.
     *
     * @param sort the order, ties of which the position in the file breaks; unsorted if the filter itself orders
     * @return the page
     */
    public Pageable sortedBy(Sort sort) {
        return new OffsetRequest(
                limitOrDefault(), offsetOrDefault(), sort.isSorted() ? sort.and(Sort.by("position")) : sort);
    }

    /** A page that may start at any record. */
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
