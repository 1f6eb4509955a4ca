/** Offers what an earlier visit typed and could not save. */

import { fromJson } from "./schema.js";

/**
 * @param {Drafts} drafts
 * @param {{doc, revision, savedAt}} known what the server has, and since when
 * @param {{t, notices, isUntouched: function(): boolean, replace: function(Node), reconcile: function(Object), ask: function(Object): boolean}} host
 *     `reconcile` is given what an older state of the lesson was the ground of; `ask` lets somebody else take it
 */
export function offerDraft(drafts, { doc, revision, savedAt }, host) {
  const since = new Date(savedAt ?? 0).getTime() || 0;
  const sameRevision = (draft) => String(draft.revision) === String(revision);
  for (const draft of drafts.found()) {
    // Without the document it stood on it cannot be merged, and what is older than the lesson would undo what came since.
    if (!sameRevision(draft) && !draft.ground && draft.time <= since) continue;
    const kept = readable(draft.json);
    if (kept === null || kept.eq(doc)) drafts.drop(draft.revision);
    else {
      const asked = { ...draft, sameRevision: sameRevision(draft) };
      if (host.ask(asked)) showOffer(drafts, asked, kept, host);
      return;
    }
  }
}

function showOffer(drafts, draft, kept, { t, notices, isUntouched, replace, reconcile }) {
  const drop = () => drafts.drop(draft.revision);
  const restore = () => {
    // What was written since the visit began must not be lost to what was written before it.
    if (!draft.sameRevision || !isUntouched()) return reconcile(draft);
    drop();
    replace(kept);
  };
  const when = new Date(draft.time).toLocaleString(document.documentElement.lang || undefined);
  const actions = [
    { text: t("draft.restore"), run: restore },
    { text: t("draft.discard"), run: drop },
  ];
  notices.show(t(draft.sameRevision ? "draft.found" : "draft.foundOlder", when), { actions });
}

function readable(json) {
  try {
    return fromJson(json);
  } catch {
    return null;
  }
}
