package org.honorarycities.source;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
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
    private final Statements statements;

    DisagreementController(Disagreements disagreements, Statements statements) {
        this.disagreements = disagreements;
        this.statements = statements;
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
            HttpServletRequest request) {
        Page<Disagreement> page = disagreements.findAll(filter, paging.sortedBy(filter.order()));
        Map<String, List<Statement>> bySubject =
                statements
                        .findBySubjectInOrderByPosition(page.map(disagreement -> disagreement.subject.id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(statement -> statement.subject));
        return ListResponse.of(
                page,
                disagreement ->
                        DisagreementView.of(disagreement, bySubject.getOrDefault(disagreement.subject.id, List.of())),
                request);
    }
}
