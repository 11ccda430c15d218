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
@RequestMapping("/api/v1/statements")
@Tag(name = "Statements", description = "Values given by sources for the properties of records.")
@Transactional(readOnly = true)
class StatementController {

    private final Statements statements;
    private final ListReader lists;

    StatementController(Statements statements, ListReader lists) {
        this.statements = statements;
        this.lists = lists;
    }

    /**
     * List statements. Each statement is the value given by one source for one property of one record.
     *
     * @return one page of matching statements
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV})
    ListResponse<StatementView> listStatements(
            @ParameterObject @Valid StatementFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(Statement.class, filter, paging, names, statements::findAll, StatementView::of, request);
    }
}
