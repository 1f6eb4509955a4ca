/** The editor's texts. The host sends them, so that the server alone decides the language. */

export class Labels {
  /** @param {Object<string, string>} texts by key, as in messages/editor.properties: `{"editor.bold": "Bold", …}` */
  constructor(texts) {
    this.texts = texts;
  }

  /** The text of `editor.{key}`; `{0}`, `{1}` … stand for the arguments. A missing key shows itself. */
  text = (key, ...values) => {
    const pattern = this.texts[`editor.${key}`] ?? key;
    return pattern.replace(/\{(\d)\}/g, (hole, index) => values[index] ?? "");
  };
}
