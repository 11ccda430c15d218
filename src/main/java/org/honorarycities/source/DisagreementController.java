package org.honorarycities.source;

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
@RequestMapping("/api/v1/disagreements")
@Tag(
        name = "Disagreements",
        description =
                "Properties on which sources disagree, with all values, their sources and the reason for the decision.")
@Transactional(readOnly = true)
class DisagreementController {

    private final Disagreements disagreements;
    private final ListReader lists;

    DisagreementController(Disagreements disagreements, ListReader lists) {
        this.disagreements = disagreements;
        this.lists = lists;
    }

    /**
     * List disagreements. Each disagreement names the subject and property with conflicting values, and includes every
     * value, its rank, its sources and the reason for the published one. A value that is only less precise than another
     * is not a disagreement.
     *
     * @return one page of matching disagreements
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<DisagreementView> listDisagreements(
            @ParameterObject @Valid DisagreementFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Disagreement.class, filter, paging, names, disagreements::findAll, DisagreementView::of, request);
    }
}
