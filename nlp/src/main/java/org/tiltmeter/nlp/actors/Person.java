package org.tiltmeter.nlp.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.actors.Names.PublicFigure;

/**
 * A person of an article.
 *
 * @param words the name's words; with initials only where they tell namesakes apart
 * @param gender what titles, given name and public knowledge tell
 */
record Person(List<String> words, Gender gender) {

    static Person of(PublicFigure figure) {
        return new Person(figure.name(), figure.gender());
    }

    Actor actor() {
        return new Actor(id(), Actor.Kind.PERSON, String.join(" ", words));
    }

    String id() {
        return "person:" + Names.slug(String.join(" ", words));
    }

    /** Last names, first names and their combinations; what all know another by is none of them, so Jr. is not his father. */
    Set<String> shortNames(Names names) {
        Set<String> all = new LinkedHashSet<>();
        addParts(all, words);
        List<String> core = People.core(words);
        addParts(all, core);
        String last = core.getLast();
        if (core.size() > 1 && names.isSuffix(last)) {
            all.remove(last);
            all.add(core.getFirst() + " " + last);
            names.shortFormsOf(core.getFirst()).forEach(given -> all.add(given + " " + last));
            addParts(all, core.subList(0, core.size() - 1));
        }
        if (isMine(names, String.join(" ", words)) || names.isSuffix(last)) {
            all.removeIf(name -> names.figure(name) != null && !isMine(names, name));
        }
        return all;
    }

    private boolean isMine(Names names, String name) {
        PublicFigure figure = names.figure(name);
        return figure != null && of(figure).id().equals(id());
    }

    private static void addParts(Set<String> all, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            all.add(String.join(" ", words.subList(i, words.size())));
        }
        all.add(words.getFirst());
        all.add(String.join(" ", words.subList(0, Math.min(2, words.size()))));
    }
}
