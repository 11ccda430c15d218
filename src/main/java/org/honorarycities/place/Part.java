package org.honorarycities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Items of the separate lists of names, acts, decorations and ceremonies, with the identifier of the parent record. */
final class Part {

    private Part() {}

    /**
     * Name with its place.
     *
     * @param name the name
     * @param place identifier of the place
     */
    record ListedName(@JsonUnwrapped NameView name, String place) {

        static ListedName of(PlaceName name) {
            return new ListedName(NameView.of(name), name.placeId);
        }
    }

    /**
     * Act with its award.
     *
     * @param act the act
     * @param award identifier of the award
     */
    record ListedAct(@JsonUnwrapped ActView act, String award) {

        static ListedAct of(Act act) {
            return new ListedAct(ActView.of(act), act.awardId);
        }
    }

    /**
     * Decoration with its award.
     *
     * @param decoration the decoration
     * @param award identifier of the award
     */
    record ListedDecoration(@JsonUnwrapped DecorationView decoration, String award) {

        static ListedDecoration of(Decoration decoration) {
            return new ListedDecoration(DecorationView.of(decoration), decoration.awardId);
        }
    }

    /**
     * Ceremony with its award.
     *
     * @param ceremony the ceremony
     * @param award identifier of the award
     */
    record ListedCeremony(@JsonUnwrapped CeremonyView ceremony, String award) {

        static ListedCeremony of(Ceremony ceremony) {
            return new ListedCeremony(CeremonyView.of(ceremony), ceremony.awardId);
        }
    }
}
