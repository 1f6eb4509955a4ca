package dev.gradus.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

    private static final String DOCUMENT = """
            "CFDocument": {"identifier": "d", "uri": "urn:d", "title": "Science", "creator": "A country"}""";

    @Test
    void itemsComeInTheOrderOfTheirTree() throws CaseReader.Unreadable {
        var read = read("""
                {%s, "CFItems": [%s, %s, %s, %s], "CFAssociations": [%s, %s, %s, %s]}""".formatted(
                        DOCUMENT,
                        item("b"),
                        item("a1"),
                        item("a"),
                        item("a2"),
                        child("b", "d", 2),
                        child("a", "d", 1),
                        child("a2", "a", 2),
                        child("a1", "a", 1)));

        assertThat(read.title()).isEqualTo("Science");
        assertThat(read.items())
                .extracting(CasePackage.Item::identifier, CasePackage.Item::parent, CasePackage.Item::depth)
                .containsExactly(tuple("a", null, 0), tuple("a1", "a", 1), tuple("a2", "a", 1), tuple("b", null, 0));
        assertThat(read.items().getFirst().code()).isEqualTo("S.a");
        assertThat(read.items().getFirst().statement()).isEqualTo("Knows a.");
    }

    @Test
    void aWrappedPackageIsReadToo() throws CaseReader.Unreadable {
        assertThat(read("{\"CFPackage\": {" + DOCUMENT + "}}").items()).isEmpty();
    }

    @Test
    void parentsInACircleAreLetGo() throws CaseReader.Unreadable {
        var read = read("{%s, \"CFItems\": [%s, %s], \"CFAssociations\": [%s, %s]}"
                .formatted(DOCUMENT, item("a"), item("b"), child("a", "b", 1), child("b", "a", 1)));

        assertThat(read.items()).extracting(CasePackage.Item::identifier).containsExactlyInAnyOrder("a", "b");
        assertThat(read.items()).extracting(CasePackage.Item::parent).containsOnlyNulls();
    }

    @Test
    void aLongChainIsNoDeepStack() throws CaseReader.Unreadable {
        var items = new ArrayList<String>();
        var links = new ArrayList<String>();
        for (int i = 0; i < CaseReader.MOST_ITEMS; i++) {
            items.add(item("i" + i));
            links.add(child("i" + i, i == 0 ? "d" : "i" + (i - 1), 1));
        }

        var read = read("{" + DOCUMENT + ", \"CFItems\": [" + String.join(",", items) + "], \"CFAssociations\": ["
                + String.join(",", links) + "]}");

        assertThat(read.items().getLast().depth()).isEqualTo(CaseReader.MOST_ITEMS - 1);
    }

    @Test
    void whatIsNoPackageIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("no json")).hasMessage("");
        assertThatThrownBy(() -> read("[1, 2]")).isInstanceOf(CaseReader.Unreadable.class);
        assertThatThrownBy(() -> read("{\"CFDocument\": {\"identifier\": \"d\"}}"))
                .hasMessage("CFDocument.uri");
        assertThatThrownBy(() -> read("{" + DOCUMENT + ", \"CFItems\": [{\"identifier\": \"a\", \"uri\": \"urn:a\"}]}"))
                .hasMessage("CFItems[0].fullStatement");
        assertThatThrownBy(() -> read("{" + DOCUMENT + ", \"CFItems\": [" + item("a") + "," + item("a") + "]}"))
                .hasMessage("a");
    }

    private static CasePackage read(String json) throws CaseReader.Unreadable {
        return CaseReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(String id) {
        return """
                {"identifier": "%1$s", "uri": "urn:%1$s", "humanCodingScheme": "S.%1$s", "fullStatement": "Knows\\n %1$s."}""".formatted(id);
    }

    private static String child(String id, String parent, int sequence) {
        return """
                {"associationType": "isChildOf", "originNodeURI": {"identifier": "%s"},
                 "destinationNodeURI": {"identifier": "%s"}, "sequenceNumber": %d}""".formatted(id, parent, sequence);
    }
}
