package org.honorarycities.place;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.list.ListReader;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/names")
@Tag(name = "Places")
@Transactional(readOnly = true)
class NameController {

    private final Names names;
    private final ListReader lists;

    NameController(Names names, ListReader lists) {
        this.names = names;
        this.lists = lists;
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
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector selector = representation.names();
        return lists.read(
                PlaceName.class,
                filter,
                paging,
                selector,
                names::findAll,
                name -> NameView.of(name, selector),
                request);
    }
}
