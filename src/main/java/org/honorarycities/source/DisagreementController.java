package org.honorarycities.source;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.Paging;
import org.honorarycities.api.format.Formats;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/disagreements")
@Tag(name = "Disagreements", description = "Where the sources differ, with every value, who gives it, and the reason.")
class DisagreementController {

    private final Disagreements disagreements;
    private final Statements statements;

    DisagreementController(Disagreements disagreements, Statements statements) {
        this.disagreements = disagreements;
        this.statements = statements;
    }

    /**
     * Lists the disagreements. Each subject and property on which sources exclude each other, with every value, its
     * rank, its sources and the reason for the one that is published. A value that is only less precise than another
     * does not disagree with it.
     *
     * @return the disagreements that match
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<DisagreementView> listDisagreements(
            @ParameterObject @Valid DisagreementFilter filter, @ParameterObject @Valid Paging paging) {
        Page<Disagreement> page = disagreements.findAll(filter.predicate(), paging.sortedBy(filter.order()));
        Map<String, List<Statement>> bySubject =
                statements
                        .findBySubjectInOrderByPosition(page.map(disagreement -> disagreement.subject.id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(statement -> statement.subject));
        return ListResponse.of(
                page,
                paging,
                disagreement ->
                        DisagreementView.of(disagreement, bySubject.getOrDefault(disagreement.subject.id, List.of())));
    }
}
