package dev.gradus.grading.english;

import java.util.Set;

/** Words that hold sentences together; their difficulty says nothing of a text's. */
final class FunctionWords {

    private static final Set<String> WORDS = words("""
            a about above across after again against ain all along also although am among an and another any
            are aren arent around as at be because been before behind being below between beyond both but by
            can cant could couldn couldnt d did didn didnt do does doesn doesnt doing don done dont down during
            each either even ever every few for from further had hadn hadnt has hasn hasnt have haven havent
            having he her here hers herself hes him himself his how i if im in into is isn isnt it its itself
            ive just ll m many may me might mine more most much must my myself n't near neither never no none
            nor not of off on once one only or other ought our ours ourselves out over own per re s same shall
            she shes should shouldn shouldnt since so some still such t than that thats the their theirs them
            themselves then there theres these they theyre this theyd theyll theyve those though through to too toward towards
            under unless until up upon us ve very via was wasn wasnt we were weren werent weve what whatever
            whats when where whereas whether which whichever while who whoever whom whose why will with within
            without won wont would wouldn wouldnt yes yet you youd youll your youre yours youve yourself yourselves
            """);

    private FunctionWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }

    /** A set from words with spaces or line ends between them. */
    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
