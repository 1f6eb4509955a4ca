package dev.gradus.grading.english;

import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.StageProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words pupils of a stage may be expected to know. */
final class Familiarity {

    private static final List<String> ENDINGS = List.of(
            "ly", "ness", "ful", "less", "er", "ers", "or", "ors", "y", "able", "ish", "like", "en", "ens", "ened",
            "ening", "ity", "ist", "ists", "th", "eth");

    /** Tell a meaning only behind a long stem: “robotic” is of “robot”, “tunic” not of “tune”. */
    private static final List<String> ENDINGS_OF_LONG_WORDS = List.of("al", "ic", "ically");

    private static final List<String> BEGINNINGS = List.of("un", "re", "mis", "over", "under", "out", "non");

    /** So short, or so often only the beginning of a word, that they are told from long words alone. */
    private static final List<String> BEGINNINGS_OF_LONG_WORDS = List.of("in", "im", "dis", "multi", "inter", "anti");

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_STEM = 6;
    private static final int LONG_STEM = 5;

    /**
     * What children know though lists of 1974 and 1995 and films for adults do not say so: animals, food, toys, sounds and
     * what has come into homes since. Our own list.
     */
    private static final Set<String> EARLY = FunctionWords.words("""
            app admin blog email emoji internet laptop online podcast smartphone tablet video website wifi o'clock
            alphabet ant alligator bumblebee butterfly caterpillar cheetah cockerel crab crocodile dinosaur dolphin dragonfly flamingo
            frog giraffe goldfish gorilla grasshopper hamster hedgehog hippo hyena jackal jellyfish kitten koala ladybird
            ladybug leopard lizard moth octopus orangutan ostrich panda parrot peacock penguin puppy rhino shark slug
            snail squid squirrel starfish tadpole tortoise toucan walrus wasp whale worm zebra
            avocado bamboo banana blueberry broccoli burger cactus cereal chips cucumber garlic hedge ketchup lollipop maize
            mango melon muffin nectar noodle onion oven pancake pasta peach pear pepper pineapple pizza popcorn pumpkin
            raspberry salad sausage snack spaghetti strawberry sunflower toast tomato yoghurt yogurt
            aeroplane airplane ambulance backpack balloon beak bicycle bike blouse braid bus chalk crayon drum drone
            goalkeeper guitar helicopter jigsaw kite label ladder lens magnet marker minibus moustache mustache parachute
            pedal piano playground pram puzzle ribbon robot rocket rugby scissors scooter seesaw skateboard soccer sofa
            pajamas pyjamas spectacles sponge straw swing taxi teddy timetable torch tractor trampoline tricycle trumpet violin volcano
            wheelchair zip
            burp crunch giggle glue gulp hop hug hum jiggle juggle nibble peep plop poop rattle roar scribble shriek shrink
            sip slither sneeze sniff snore snuggle splash squawk squeak squeal squeeze swap swish tickle tiptoe twist
            wiggle wobble woof yawn yell yelp
            annoyed argue attic bored jeep jungle porridge bully cartoon competition cricket dormitory excited excitement fairy gap germ grandma grandpa
            granny grey grumpy hospital lullaby midday monster mummy daddy mum naughty nanny nursery pirate practise
            princess quiz rainbow recycle rubbish scary sharpen shift silly sleepover sticker superhero tourist toilet tummy vowel
            wander whoosh witch wizard yummy zoo zookeeper
            alien astronaut bonfire cauliflower chimp chimpanzee chirp cockroach creature decorate decoration celebration delicious
            fetch furious gull magician mole motorbike motorcycle murmur mushroom mutter nocturnal packet reed scatter scurry
            seagull shelter shopkeeper slope sparkle spray surroundings tremble twinkle variety wand
            diaper nappy nappies
            centimeter centimetre gram kilogram kilometer kilometre liter litre meter meters metre milliliter millilitre millimeter
            millimetre ton tonne
            """);

    /** What every subject of middle school works with. */
    private static final Set<String> OF_SCHOOL = FunctionWords.words("""
            adjective adverb noun pronoun prefix suffix syllable vowel
            advertiser antibiotic aluminium atom biologist canteen dioxide magistrate migrant nominee refugee robotic slavery yeast
            carbon celsius centimeter chart contradict decimal denominator diagram electron equation
            evaporate fraction glossary gram graph hydrogen kilogram kilometer liter meter microscope milligram milliliter milliliters
            millimeter molecule multiplication nitrogen numerator oxygen paragraph parliament percent percentage petition pollution
            polluted photosynthesis
            polygon rectangle researcher rhinoceros subtraction supporter symmetry timetable triangle vertebrate volt watt
            """);

    private final Lexicon lexicon;
    private final StageProfile profile;
    private final double zipf;
    private final Set<String> taught = new HashSet<>();
    private final Map<String, Boolean> taughtForms = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    Familiarity(Lexicon lexicon, StageProfile profile, LessonFacts facts) {
        this.lexicon = lexicon;
        this.profile = profile;
        this.zipf = leastZipf(profile);
        facts.introduces().forEach(term -> teach(term.word()));
        facts.uses().forEach(this::teach);
        facts.taughtBefore().forEach(this::teach);
        facts.lists().taught().forEach(this::teach);
        facts.lists().names().forEach(this::teach);
    }

    /** Besides the words of the lists, a stage knows what is said this often in films. */
    private static double leastZipf(StageProfile profile) {
        return switch (profile) {
            case PRIMARY_1_2 -> 4.4;
            case PRIMARY_3_4 -> 4.1;
            case PRIMARY_5_6 -> 3.8;
            case MIDDLE -> 3.3;
            case HIGH -> 2.5;
        };
    }

    private void teach(String term) {
        for (var part : term.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (!part.isEmpty()) {
                taught.add(part);
                taught.add(lexicon.find(part).lemma());
            }
        }
    }

    boolean knows(Word word) {
        return word.entry().function()
                || isTaught(word)
                || answers.computeIfAbsent(
                        word.form(), form -> isEasy(word.entry()) || EARLY.contains(form) || isMadeOfEasyWords(form));
    }

    /** A word of lists or talk, not one put together of such words. */
    boolean isEveryday(Word word) {
        return word.entry().function() || isEasy(word.entry());
    }

    boolean isTaught(Word word) {
        return taughtForms.computeIfAbsent(
                word.form(),
                form -> taught.contains(form)
                        || taught.contains(word.entry().lemma())
                        || taught.stream()
                                .anyMatch(term -> isRelated(term, form)
                                        || isRelated(term, word.entry().lemma())));
    }

    /** Whoever has learnt what condensation is can read “condense”. */
    private static boolean isRelated(String term, String form) {
        int shorter = Math.min(term.length(), form.length());
        int same = 0;
        while (same < shorter && term.charAt(same) == form.charAt(same)) {
            same++;
        }
        return same >= SHORTEST_STEM && shorter - same <= (same > SHORTEST_STEM ? 2 : 1);
    }

    private boolean isEasy(Entry entry) {
        return entry.list() != Entry.UNLISTED
                || entry.zipf() >= zipf
                || EARLY.contains(entry.lemma())
                || isOfSchool(entry);
    }

    /** Older pupils know from books what films seldom say. */
    private boolean isOfSchool(Entry entry) {
        return switch (profile) {
            case PRIMARY_1_2, PRIMARY_3_4, PRIMARY_5_6 -> false;
            case MIDDLE -> entry.is('W') || OF_SCHOOL.contains(Spelling.american(entry.lemma()));
            case HIGH -> entry.is('W') || entry.is('w') || OF_SCHOOL.contains(Spelling.american(entry.lemma()));
        };
    }

    /** Sunlight, unhappy, slowly, researchers: whoever knows the parts can tell the whole. */
    private boolean isMadeOfEasyWords(String form) {
        for (var ending : ENDINGS) {
            if (form.endsWith(ending) && isStem(form.substring(0, form.length() - ending.length()))) {
                return true;
            }
        }
        for (var ending : ENDINGS_OF_LONG_WORDS) {
            int stem = form.length() - ending.length();
            if (form.endsWith(ending) && stem >= LONG_STEM && isStem(form.substring(0, stem))) {
                return true;
            }
        }
        for (var beginning : BEGINNINGS) {
            if (form.startsWith(beginning) && isPart(form.substring(beginning.length()))) {
                return true;
            }
        }
        for (var beginning : BEGINNINGS_OF_LONG_WORDS) {
            if (form.startsWith(beginning)
                    && form.length() >= beginning.length() + SHORTEST_STEM
                    && isPart(form.substring(beginning.length()))) {
                return true;
            }
        }
        for (int i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            if (isPart(form.substring(0, i)) && isPart(form.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStem(String stem) {
        int length = stem.length();
        return isPart(stem)
                || (stem.endsWith("i") && isPart(stem.substring(0, length - 1) + "y"))
                || isPart(stem + "e")
                || isPart(stem + "le")
                || (length > SHORTEST_PART
                        && stem.charAt(length - 1) == stem.charAt(length - 2)
                        && isPart(stem.substring(0, length - 1)));
    }

    /** A part must be as easy as a word by itself, and a rare meaning of three letters is none. */
    private boolean isPart(String part) {
        if (part.length() < SHORTEST_PART) {
            return false;
        }
        var entry = lexicon.find(part);
        return entry.list() != Entry.UNLISTED
                || EARLY.contains(entry.lemma())
                || (part.length() > SHORTEST_PART + 1 && isEasy(entry));
    }
}
