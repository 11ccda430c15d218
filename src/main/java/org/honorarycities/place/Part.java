package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What hangs on a place or an award, as it stands in a list of its own: with the id of what it hangs on. */
final class Part {

    private Part() {}

    /**
     * A name with its place.
     *
     * @param name the name
     * @param place the id of the place
     */
    record ListedName(@JsonUnwrapped NameView name, String place) {

        static ListedName of(PlaceName name) {
            return new ListedName(NameView.of(name), name.placeId);
        }
    }

    /**
     * An act with its award.
     *
     * @param act the act
     * @param award the id of the award
     */
    record ListedAct(@JsonUnwrapped ActView act, String award) {

        static ListedAct of(Act act) {
            return new ListedAct(ActView.of(act), act.awardId);
        }
    }

    /**
     * A decoration with its award.
     *
     * @param decoration the decoration
     * @param award the id of the award
     */
    record ListedDecoration(@JsonUnwrapped DecorationView decoration, String award) {

        static ListedDecoration of(Decoration decoration) {
            return new ListedDecoration(DecorationView.of(decoration), decoration.awardId);
        }
    }

    /**
     * A ceremony with its award.
     *
     * @param ceremony the ceremony
     * @param award the id of the award
     */
    record ListedCeremony(@JsonUnwrapped CeremonyView ceremony, String award) {

        static ListedCeremony of(Ceremony ceremony) {
            return new ListedCeremony(CeremonyView.of(ceremony), ceremony.awardId);
        }
    }
}
