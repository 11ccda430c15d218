package org.honorarycities.award;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.honorarycities.api.ListResponse;
import org.honorarycities.api.NameSelector;
import org.honorarycities.api.Paging;
import org.honorarycities.api.RecordResponse;
import org.honorarycities.api.Representation;
import org.honorarycities.api.format.Formats;
import org.honorarycities.api.list.ListReader;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/awards")
@Tag(name = "Awards", description = "Awards of titles to places, and their acts, decorations and ceremonies.")
@Transactional(readOnly = true)
class AwardController {

    private final Awards awards;
    private final ListReader lists;

    AwardController(Awards awards, ListReader lists) {
        this.awards = awards;
        this.lists = lists;
    }

    /**
     * List awards. Each award includes its acts, decorations and ceremonies.
     *
     * @return one page of matching awards
     */
    @GetMapping(produces = {Formats.JSON, Formats.CSV, Formats.GEO_JSON})
    ListResponse<AwardView> listAwards(
            @ParameterObject @Valid AwardFilter filter,
            @ParameterObject @Valid Paging paging,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        return lists.read(
                Award.class, filter, paging, names, awards::findAll, award -> AwardView.of(award, names), request);
    }

    /**
     * Get an award. Links to its place, to the source statements for the award, its acts, decorations and ceremonies,
     * and to the events and figures of its place.
     *
     * @param id identifier of the award
     * @return the award
     */
    @GetMapping(path = "/{id}", produces = Formats.JSON)
    RecordResponse<AwardView> showAward(
            @Parameter(example = "kerch-hero-city") @PathVariable String id,
            @ParameterObject @Valid Representation representation,
            HttpServletRequest request) {
        NameSelector names = representation.names();
        AwardView award = awards.findById(id)
                .map(found -> AwardView.of(found, names))
                .orElseThrow(() -> RecordResponse.notFound("awards", id));
        String place = award.place().id();
        Map<String, String> links = Map.of(
                "self", "awards/" + id,
                "place", "places/" + place,
                "title", "titles/" + award.title().id(),
                "events", "events?place=" + place,
                "figures", "figures?place=" + place,
                "statements", "statements?award=" + id);
        return RecordResponse.of(award, names, links, request);
    }
}
