package org.honorarycities.place;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/names")
@Tag(
        name = "Parts",
        description =
                "Sub-records of places and awards as separate lists: names, acts, decorations, ceremonies and figures.")
@Transactional(readOnly = true)
class NameController {

    private final Names names;

    NameController(Names names) {
        this.names = names;
    }

    /**
     * List names. Current and former names of all places.
     *
     * @return one page of matching names
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<NameView> listNames(
            @ParameterObject @Valid NameFilter filter,
            @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        return ListResponse.of(names.findAll(filter, paging.sortedBy(filter.order())), NameView::of, request);
    }
}
