package org.tiltmeter.evaluation.audit;

/** How a person is referred to. */
enum Pronoun {
    HE("he", "him", "his", "himself"),
    SHE("she", "her", "her", "herself");

    private final String subject;
    private final String object;
    private final String possessive;
    private final String reflexive;

    Pronoun(String subject, String object, String possessive, String reflexive) {
        this.subject = subject;
        this.object = object;
        this.possessive = possessive;
        this.reflexive = reflexive;
    }

    /** The form that stands in a slot. */
    String in(String slot) {
        return switch (slot) {
            case "he" -> subject;
            case "him" -> object;
            case "his" -> possessive;
            case "himself" -> reflexive;
            default -> throw new IllegalArgumentException("no slot of a template: {" + slot + "}");
        };
    }
}
