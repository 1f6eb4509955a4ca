package dev.gradus.outward;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a CFPackage as CASE 1.1 demands it (1EdTech, Competencies and Academic Standards Exchange, information model 1.1).
 * The standard’s identifiers are UUIDs of versions 1 to 5; ours are of version 7, and so each gets one of version 3 made
 * from it, the same every time.
 */
final class CaseWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What an item is, with its place in the hierarchy of kinds. */
    enum Kind {
        STRAND("1", "A theme that runs through the stages."),
        UNIT("1.1", "One theme in one stage, with its outcome."),
        LESSON("1.1.1", "A lesson of a unit."),
        OBJECTIVE("1.1.1.1", "What pupils can do after a lesson.");

        private final String hierarchyCode;
        private final String description;

        Kind(String hierarchyCode, String description) {
            this.hierarchyCode = hierarchyCode;
            this.description = description;
        }

        String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private final String moment;
    private final String language;
    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode items = JSON.createArrayNode();
    private final ArrayNode associations = JSON.createArrayNode();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private String licence = "";

    CaseWriter(Instant moment, String language) {
        this.moment = moment.toString();
        this.language = language;
    }

    void document(String id, String title, String creator, String description, String licenceName) {
        licence = licenceName;
        titles.put(id, line(title));
        var document = named(root.putObject("CFDocument"), id);
        document.put("frameworkType", "Curriculum").put("caseVersion", "1.1");
        document.put("creator", line(creator)).put("title", line(title)).put("lastChangeDateTime", moment);
        if (!description.isBlank()) {
            document.put("description", description);
        }
        document.put("language", language);
        link(document.putObject("licenseURI"), "licence:" + licence, licence);
    }

    /** @param longer a fuller statement; empty where the title says all */
    void item(String id, Kind kind, String code, String title, String longer, List<String> grades) {
        titles.put(id, line(title));
        var item = named(items.addObject(), id);
        item.put("fullStatement", longer.isBlank() ? title : longer);
        if (!longer.isBlank()) {
            item.put("abbreviatedStatement", line(title));
        }
        item.put("CFItemType", kind.title())
                .put("humanCodingScheme", line(code))
                .put("language", language);
        link(item.putObject("CFItemTypeURI"), "kind:" + kind, kind.title());
        if (!grades.isEmpty()) {
            var levels = item.putArray("educationLevel");
            grades.forEach(levels::add);
        }
        item.put("lastChangeDateTime", moment);
    }

    /** @param sequence from 1 */
    void child(String id, String parent, int sequence) {
        var association = association("isChildOf", id, parent);
        association.put("sequenceNumber", sequence);
        link(association.putObject("destinationNodeURI"), parent, titles.getOrDefault(parent, parent));
    }

    void precedes(String id, String later) {
        link(
                association("precedes", id, later).putObject("destinationNodeURI"),
                later,
                titles.getOrDefault(later, later));
    }

    /** To an item of an outside framework, by the name it has there. */
    void related(String id, FrameworkItem item) {
        association("isRelatedTo", id, item.identifier())
                .putObject("destinationNodeURI")
                .put("title", line(item.code().isEmpty() ? item.statement() : item.code()))
                .put("identifier", item.identifier())
                .put("uri", item.uri())
                .put("targetType", "CASE");
    }

    String json() {
        if (!items.isEmpty()) {
            root.set("CFItems", items);
        }
        if (!associations.isEmpty()) {
            root.set("CFAssociations", associations);
        }
        var definitions = root.putObject("CFDefinitions");
        var kinds = definitions.putArray("CFItemTypes");
        for (var kind : Kind.values()) {
            named(kinds.addObject(), "kind:" + kind)
                    .put("title", kind.title())
                    .put("description", kind.description)
                    .put("hierarchyCode", kind.hierarchyCode)
                    .put("lastChangeDateTime", moment);
        }
        named(definitions.putArray("CFLicenses").addObject(), "licence:" + licence)
                .put("title", licence)
                .put("description", licence)
                .put("licenseText", licence)
                .put("lastChangeDateTime", moment);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private ObjectNode association(String type, String origin, String destination) {
        var association = named(associations.addObject(), type + ":" + origin + ":" + destination);
        association.put("associationType", type).put("lastChangeDateTime", moment);
        link(association.putObject("originNodeURI"), origin, titles.getOrDefault(origin, origin));
        return association;
    }

    private static void link(ObjectNode link, String id, String title) {
        named(link, id).put("title", line(title));
    }

    private static ObjectNode named(ObjectNode object, String id) {
        var uuid = uuid(id);
        return object.put("identifier", uuid).put("uri", "urn:uuid:" + uuid);
    }

    static String uuid(String id) {
        return UUID.nameUUIDFromBytes(("gradus:" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The standard’s normalised strings are one line. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
