package dev.gradus.dialect.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.dialect.Block.Table;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.LessonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EditorDocumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialect");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"editor-text", "editor-directives"})
    void theJsonIsTheContractWithTheBrowser(String name) throws IOException {
        var markdown = Files.readString(FOLDER.resolve(name + ".md"));
        var expected = Files.readString(FOLDER.resolve(name + ".json"));

        var json = EditorDocument.toJson(LessonParser.parse(markdown).document());

        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(expected));
        assertThat(LessonWriter.write(EditorDocument.fromJson(expected))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "{'type':'figure','attrs':{'src':'https://example.org/a.svg','alt':'A'}} § ![A]()",
                "{'type':'figure','attrs':{'src':'../a.svg','alt':null,'caption':'a\\nb'}} § ![](<> \"a b\")",
                "{'type':'figure','attrs':{'src':'a.svg','alt':'A','decorative':true}} § ![](a.svg){decorative}",
                "{'type':'media','attrs':{'src':'javascript:x'}} § :::media{src=\"\"}|:::",
                "{'type':'activity','attrs':{'minutes':9999}} § :::activity{minutes=600}|:::",
                "{'type':'activity','attrs':{'minutes':-1e300}} § :::activity{minutes=1}|:::",
                "{'type':'heading','attrs':{'level':2,'minutes':7.6}} § ## {minutes=8}",
                "{'type':'heading','attrs':{'level':3,'minutes':7}} § ###",
                "{'type':'paragraph','content':[{'type':'text','text':'a\\nb\\u0000\\u0007\\ud800'}]} § a b\uFFFD",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link','attrs':{'href':'javascript:x'}}]}]}"
                        + " § x",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link','attrs':{'href':'"
                        + " java\\n"
                        + "script:x'}}]}]} § x",
                "{'type':'paragraph','content':[{'type':'text','text':'<b>*_'}]} § \\<b>\\*\\_",
                "{'type':'code_block','attrs':{'params':'a\\n"
                        + "```b'},'content':[{'type':'text','text':'```\\r"
                        + "\\n"
                        + ":::'}]} § ~~~a ```b|```|:::|~~~",
                "{'type':'code_block','content':[{'type':'text','text':'\\u001b[31m\\u0000a\\tb\\u0085'}]} § ```|[31ma"
                        + "\tb|```"
            })
    void whatMayNotStandInALessonIsMadeHarmless(String node, String markdown) {
        var document = EditorDocument.fromJson(doc(node));

        assertThat(LessonWriter.write(document)).isEqualTo(markdown.replace('|', '\n') + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{'type':'paragraph'}",
                "{'type':'doc'} x",
                "{'type':'doc','type':'doc'}",
                "{'type':'doc','content':{}}",
                "{'type':'doc','content':['a']}",
                "{'type':'doc','html':'x'}"
            })
    void whatIsNoDocumentIsRefused(String json) {
        assertRefused(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'script'}",
                "{'type':'doc'}",
                "{'type':'list_item'}",
                "{'type':'text','text':'x'}",
                "{'type':'paragraph','content':[{'type':'paragraph'}]}",
                "{'type':'paragraph','content':[{'type':'text'}]}",
                "{'type':'paragraph','content':[{'type':'text','text':1}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'blink'}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link','attrs':{'href':'a','onclick':'b'}}]}]}",
                "{'type':'heading','attrs':{'level':'2'}}",
                "{'type':'heading','attrs':{'level':2,'style':'x'}}",
                "{'type':'bullet_list','content':[{'type':'paragraph'}]}",
                "{'type':'blockquote','content':[{'type':'keyidea'}]}",
                "{'type':'keyidea','content':[{'type':'teacher'}]}",
                "{'type':'activity','content':[{'type':'activity'}]}",
                "{'type':'horizontal_rule','content':[{'type':'paragraph'}]}",
                "{'type':'table'}",
                "{'type':'table','content':[{'type':'table_row'}]}",
                "{'type':'table','content':[{'type':'table_row','content':[{'type':'table_cell'}]}]}",
                "{'type':'question','attrs':{'type':'single'}}",
                "{'type':'question','content':[{'type':'question_prompt'},{'type':'paragraph'}]}",
                "{'type':'question','content':[{'type':'question_prompt'},{'type':'choice_list','content':[{'type':'answer'}]}]}",
                "{'type':'question','content':[{'type':'question_prompt','content':[{'type':'recap'}]},{'type':'answer_list'}]}"
            })
    void aNodeThatTheSchemaDoesNotKnowThereIsRefused(String node) {
        assertRefused(doc(node));
    }

    @Test
    void aRefusalSaysWhere() {
        var json = doc("{'type':'recap','content':[{'type':'paragraph'},{'type':'script'}]}");

        assertThatExceptionOfType(InvalidEditorDocument.class)
                .isThrownBy(() -> EditorDocument.fromJson(json))
                .satisfies(e -> assertThat(e.path()).isEqualTo("doc/0/1"))
                .withMessageContaining("script");
    }

    @Test
    void deepAndHugeDocumentsAreRefused() {
        var deep = "{'type':'blockquote','content':[".repeat(60) + "{'type':'paragraph'}" + "]}".repeat(60);
        var abyss = "[".repeat(1_000_000);

        assertRefused(doc(deep));
        assertRefused(abyss);
        assertRefused("{\"type\":\"" + "a".repeat(9_000_000) + "\"}");
        assertRefused(doc("{'type':'table','content':[{'type':'table_row','content':["
                + "{'type':'table_cell','content':[{'type':'paragraph'}]},".repeat(20_001)
                + "{'type':'table_cell','content':[{'type':'paragraph'}]}]}]}"));
    }

    @Test
    void whateverDepthIsTakenCanBeWritten() {
        var deepest = doc("{'type':'blockquote','content':[".repeat(49)
                + "{'type':'paragraph','content':[{'type':'text','text':'x'}]}" + "]}".repeat(49));

        var document = EditorDocument.fromJson(deepest);

        var read = LessonParser.parse(LessonWriter.write(document));
        assertThat(read.problems()).isEmpty();
        assertThat(read.document()).isEqualTo(document);
    }

    @Test
    void shortRowsOfATableAreFilledUp() {
        var cell = "{'type':'table_cell','content':[{'type':'paragraph'}]}";
        var json = doc("{'type':'table','content':[{'type':'table_row','content':[" + cell
                + "]},{'type':'table_row','content':[" + cell + "," + cell + "]}]}");

        assertThat(EditorDocument.fromJson(json).blocks().getFirst())
                .isInstanceOfSatisfying(
                        Table.class, table -> assertThat(table.header()).hasSize(2));
    }

    @Test
    void anEmptyDocumentIsAnEmptyParagraphInTheEditor() {
        var json = EditorDocument.toJson(new Document(List.of()));

        assertThat(json).isEqualTo("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}");
        assertThat(EditorDocument.fromJson(json).blocks()).isEmpty();
    }

    private static String doc(String node) {
        return ("{'type':'doc','content':[" + node + "]}").replace('\'', '"');
    }

    private static void assertRefused(String json) {
        assertThatThrownBy(() -> EditorDocument.fromJson(json)).isInstanceOf(InvalidEditorDocument.class);
    }
}
