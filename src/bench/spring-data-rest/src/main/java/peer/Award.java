package peer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An award, mapped as one does without thinking about queries. */
@Entity
public class Award {

    @Id
    public String id;

    @ManyToOne(cascade = CascadeType.MERGE)
    public Title title;

    @ManyToOne(cascade = CascadeType.MERGE)
    public Place place;

    public String nameAtAward;

    @Embedded
    public EdtfDate awarded;

    public String conferringState;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "award")
    public List<Act> acts;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "award")
    public List<Decoration> decorations;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "award")
    public List<Ceremony> ceremonies;

    @Entity
    public static class Title {
        @Id
        public String id;

        public String name;
    }

    @Entity
    public static class Place {
        @Id
        public String id;

        public String name;
    }

    @Entity
    public static class Act {
        @Id
        public String id;

        public String kind;
        public String number;
        public String numberStatus;

        @EmbeddedColumnNaming("date_%s")
        public EdtfDate date;

        @EmbeddedColumnNaming("announced_%s")
        public EdtfDate announced;

        public String issuer;

        @ElementCollection
        public List<String> signatories;

        public String effect;
    }

    @Entity
    public static class Decoration {
        @Id
        public String id;

        public String kind;

        @EmbeddedColumnNaming("date_%s")
        public EdtfDate date;

        public boolean withTitle;
    }

    @Entity
    public static class Ceremony {
        @Id
        public String id;

        @EmbeddedColumnNaming("date_%s")
        public EdtfDate date;

        public String location;

        @ElementCollection
        public List<String> presentedBy;

        @ElementCollection
        public List<String> representedBy;
    }

    @Embeddable
    public static class EdtfDate {
        public String edtf;
        public LocalDate earliest;
        public LocalDate latest;

        @jakarta.persistence.Column(name = "date_precision")
        public String precision;

        public boolean approximate;
        public boolean uncertain;
    }
}
