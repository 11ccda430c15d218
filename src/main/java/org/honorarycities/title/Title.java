package org.honorarycities.title;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.honorarycities.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Type of honorary title. */
@Entity
@Immutable
@Table(name = "titles")
public class Title {

    @Id
    String id;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "name_ru")
    @Nullable
    String nameRu;

    @Column(name = "name_bg")
    @Nullable
    String nameBg;

    @Column(name = "name_uk")
    @Nullable
    String nameUk;

    @Column(name = "name_be")
    @Nullable
    String nameBe;

    @Column(name = "conferring_state")
    String conferringState;

    @EmbeddedColumnNaming("established_%s")
    @Nullable
    HistoricalDate established;

    @EmbeddedColumnNaming("discontinued_%s")
    @Nullable
    HistoricalDate discontinued;

    @Nullable
    String citation;

    String description;

    int position;

    /** Number of places that hold the title. */
    int places;

    @Column(name = "first_awarded")
    @Nullable
    LocalDate firstAwarded;

    @Column(name = "last_awarded")
    @Nullable
    LocalDate lastAwarded;

    @OneToMany
    @JoinColumn(name = "title")
    @OrderBy("date.earliest, position")
    List<TitleAct> acts;

    @OneToMany
    @JoinColumn(name = "title")
    @OrderBy("position")
    List<TitleRight> rights;

    @OneToMany
    @JoinColumn(name = "title")
    @OrderBy("position")
    List<Coverage> coverage;

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    /**
     * Returns the names.
     *
     * @return the names by language; English is always present
     */
    public Map<String, String> names() {
        Map<String, @Nullable String> names = new LinkedHashMap<>();
        names.put("en", nameEn);
        names.put("ru", nameRu);
        names.put("bg", nameBg);
        names.put("uk", nameUk);
        names.put("be", nameBe);
        names.values().removeIf(name -> name == null);
        return names;
    }
}
