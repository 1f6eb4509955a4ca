package dev.gradus.outward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What CASE 1.1 demands of a CFPackage, in our own words after the JSON schema that 1EdTech publishes
 * ({@code case_v1p1_cfpackage-jsonschema1.json}): which members each object must have, which others it may have and no more,
 * the type of each, and the form of identifiers, moments and kinds of associations.
 */
final class CaseRules {

    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private record Rule(Set<String> must, Set<String> may) {
        static Rule of(String must, String may) {
            return new Rule(words(must), words(may));
        }

        private static Set<String> words(String text) {
            return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        }
    }

    private static final Map<String, Rule> RULES = Map.of(
            "package", Rule.of("CFDocument", "CFItems CFAssociations CFDefinitions CFRubrics extensions"),
            "document",
                    Rule.of(
                            "identifier uri creator title lastChangeDateTime",
                            "frameworkType caseVersion officialSourceURL publisher description subject subjectURI"
                                    + " language version adoptionStatus statusStartDate statusEndDate licenseURI notes"
                                    + " extensions"),
            "item",
                    Rule.of(
                            "identifier fullStatement uri lastChangeDateTime",
                            "alternativeLabel CFItemType humanCodingScheme listEnumeration abbreviatedStatement"
                                    + " conceptKeywords conceptKeywordsURI notes subject subjectURI language"
                                    + " educationLevel CFItemTypeURI licenseURI statusStartDate statusEndDate extensions"),
            "association",
                    Rule.of(
                            "identifier associationType uri originNodeURI destinationNodeURI lastChangeDateTime",
                            "sequenceNumber CFAssociationGroupingURI notes extensions"),
            "link", Rule.of("title identifier uri", "targetType"),
            "itemType",
                    Rule.of("identifier uri title description hierarchyCode lastChangeDateTime", "typeCode extensions"),
            "licence", Rule.of("identifier uri title licenseText lastChangeDateTime", "description extensions"));

    private static final Set<String> LISTS_OF_WORDS = Set.of("subject", "conceptKeywords", "educationLevel");

    private static final Set<String> DEFINITIONS =
            Set.of("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings", "extensions");

    private static final Set<String> TYPES = Set.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel",
            "isTranslationOf");

    private final List<String> broken = new ArrayList<>();

    /** What breaks a rule, with its place; nothing for a valid package. */
    static List<String> brokenBy(JsonNode whole) {
        var rules = new CaseRules();
        rules.object(whole, "package", "");
        rules.object(whole.path("CFDocument"), "document", "CFDocument");
        rules.object(whole.path("CFDocument").path("licenseURI"), "link", "CFDocument.licenseURI");
        rules.matches(whole.path("CFDocument").path("caseVersion"), "1\\.1", "CFDocument.caseVersion");
        rules.each(whole.path("CFItems"), "item", "CFItems");
        for (var item : whole.path("CFItems")) {
            rules.object(item.path("CFItemTypeURI"), "link", "CFItemTypeURI");
        }
        rules.each(whole.path("CFAssociations"), "association", "CFAssociations");
        for (var association : whole.path("CFAssociations")) {
            rules.object(association.path("originNodeURI"), "link", "originNodeURI");
            rules.object(association.path("destinationNodeURI"), "link", "destinationNodeURI");
            if (!TYPES.contains(association.path("associationType").asString())) {
                rules.broken.add("associationType: " + association.path("associationType"));
            }
        }
        whole.path("CFDefinitions").propertyNames().stream()
                .filter(member -> !DEFINITIONS.contains(member))
                .forEach(member -> rules.broken.add("CFDefinitions: " + member + " is not known"));
        rules.each(whole.path("CFDefinitions").path("CFItemTypes"), "itemType", "CFItemTypes");
        rules.each(whole.path("CFDefinitions").path("CFLicenses"), "licence", "CFLicenses");
        return rules.broken;
    }

    private void each(JsonNode list, String kind, String place) {
        if (!list.isMissingNode() && list.isEmpty()) {
            broken.add(place + ": an empty list");
        }
        for (var object : list) {
            object(object, kind, place);
        }
    }

    private void object(JsonNode object, String kind, String place) {
        var rule = RULES.get(kind);
        if (rule == null) {
            throw new IllegalArgumentException(kind);
        }
        rule.must().stream()
                .filter(member -> !object.has(member))
                .forEach(member -> broken.add(place + ": no " + member));
        object.propertyNames().stream()
                .filter(member -> !rule.must().contains(member) && !rule.may().contains(member))
                .forEach(member -> broken.add(place + ": " + member + " is not known"));
        if (!kind.equals("package")) {
            object.properties().forEach(member -> type(member.getKey(), member.getValue(), place));
        }
        if (!kind.equals("package") && !object.has("targetType")) {
            matches(object.path("identifier"), UUID_FORM, place + ".identifier");
        }
        if (object.has("targetType")) {
            matches(object.path("targetType"), "CASE|ext:[A-Za-z0-9._-]+", place + ".targetType");
        }
        if (object.has("uri")) {
            matches(object.path("uri"), "[a-z][a-z0-9+.-]*:.+", place + ".uri");
        }
        if (object.has("lastChangeDateTime")) {
            matches(
                    object.path("lastChangeDateTime"),
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z",
                    place + ".lastChangeDateTime");
        }
        if (object.has("title")) {
            matches(object.path("title"), "[^\\n\\t]+", place + ".title");
        }
    }

    private void type(String member, JsonNode value, String place) {
        boolean right = member.equals("sequenceNumber")
                ? value.isIntegralNumber()
                : (member.equals("extensions") || member.endsWith("URI"))
                        ? value.isContainer()
                        : LISTS_OF_WORDS.contains(member) ? isOfWords(value) : value.isString();
        if (!right) {
            broken.add(place + "." + member + " is of another type: " + value);
        }
    }

    private static boolean isOfWords(JsonNode list) {
        return list.isArray() && list.valueStream().allMatch(JsonNode::isString);
    }

    private void matches(JsonNode value, String form, String place) {
        if (!Pattern.matches(form, value.asString(""))) {
            broken.add(place + ": " + value);
        }
    }
}
