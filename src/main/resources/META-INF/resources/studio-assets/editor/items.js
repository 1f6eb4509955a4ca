/** Everything that can be put into a lesson, for the slash menu, the insert menu and the toolbar. */

import { setBlockType } from "prosemirror-commands";
import { insertBlock, mayWrap, toggleQuote, wrapOrInsert } from "./commands.js";
import { toggleList } from "./lists.js";
import { directives } from "./nodeviews/index.js";
import { newTable } from "./tables.js";

/**
 * `{id, icon, label, run(state, dispatch, view)}`; `label` is the key of its name, `create()` makes a new one of a box,
 * `turns(state)` says whether what is selected can become it.
 */
export function items(schema, choosePicture, fromLibrary, askFormula) {
  const { nodes } = schema;
  const plain = [
    { id: "paragraph", icon: "paragraph", run: setBlockType(nodes.paragraph) },
    { id: "heading2", icon: "heading2", run: setBlockType(nodes.heading, { level: 2 }) },
    { id: "heading3", icon: "heading3", run: setBlockType(nodes.heading, { level: 3 }) },
    { id: "bullets", icon: "bullets", run: toggleList("bullet_list") },
    { id: "numbers", icon: "numbers", run: toggleList("ordered_list") },
    { id: "quote", icon: "quote", run: toggleQuote },
    { id: "table", icon: "table", create: () => newTable(schema), run: (state, dispatch) => insertBlock(newTable(schema))(state, dispatch) },
    { id: "picture", icon: "picture", run: choosePicture },
    { id: "library", icon: "picture", run: fromLibrary },
    { id: "formula", icon: "formula", run: askFormula },
    { id: "codeblock", icon: "codeblock", run: setBlockType(nodes.code_block) },
    {
      id: "rule",
      icon: "rule",
      run: (state, dispatch) => insertBlock(nodes.horizontal_rule.create())(state, dispatch),
    },
  ];
  const boxes = directives.flatMap((kind) =>
    kind.starts.map((start) => ({
      id: start.id,
      icon: start.icon,
      directive: true,
      create: () => start.create(schema),
      turns: (state) => Boolean(start.take?.(state)) || mayWrap(state, start.create(schema).type),
      run: (state, dispatch) =>
        (start.take?.(state, dispatch) ?? false) || wrapOrInsert(start.create(schema))(state, dispatch),
    })),
  );
  const texts = new Set(["paragraph", "heading2", "heading3", "bullets", "numbers", "quote"]);
  const turns = ({ id, run }) => (state) => texts.has(id) && run(state);
  return [...boxes, ...plain].map((item) => ({ turns: turns(item), ...item, label: `block.${item.id}` }));
}
