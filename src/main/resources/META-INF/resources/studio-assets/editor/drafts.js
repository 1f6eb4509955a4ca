/** Keeps unsaved typing in the browser until the server has it, so that a crash loses nothing. */

const PREFIX = "gradus-draft:";
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
const DELAY = 400;

export class Drafts {
  constructor() {
    this.key = null;
    this.waiting = null;
    /** False once the browser could not keep what it was given; nobody may say that it did. */
    this.works = true;
  }

  /** @param {?string} key who writes which lesson text; null keeps nothing */
  open(key) {
    this.key = key;
    forgetOld();
  }

  place(revision) {
    return `${PREFIX}${this.key}:${revision}`;
  }

  /** Keeps soon what the host has then; typing does not wait for it. */
  keepSoon(revision, host) {
    if (!this.key) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.keep(revision, host.snapshot(), host.ground());
      if (!this.works) host.notKept();
    }, DELAY);
  }

  stop() {
    clearTimeout(this.waiting);
  }

  /** @param ground the document that `revision` is, so that the server can merge even if it has forgotten that one */
  keep(revision, json, ground) {
    clearTimeout(this.waiting);
    if (!this.key) return;
    this.works = true;
    try {
      localStorage.setItem(this.place(revision), JSON.stringify({ revision, json, ground, time: Date.now() }));
    } catch {
      // Storage is full or switched off: saving to the server goes on without this net, and the state says so.
      this.works = false;
    }
  }

  /** The server has it, or nobody wants it. */
  drop(revision) {
    clearTimeout(this.waiting);
    if (this.key) forget(this.place(revision));
  }

  /** What was kept for this text, the newest first: `{revision, json, ground, time}`. */
  found() {
    if (!this.key) return [];
    return entries(`${PREFIX}${this.key}:`)
      .map(([, draft]) => draft)
      .sort((one, other) => other.time - one.time);
  }
}

function entries(prefix) {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key, parsed(localStorage.getItem(key))])
      .filter(([, draft]) => draft !== null);
  } catch {
    return [];
  }
}

function parsed(text) {
  try {
    const draft = JSON.parse(text);
    return typeof draft?.json === "string" && typeof draft.time === "number" ? draft : null;
  } catch {
    return null;
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be kept, so nothing is there to forget.
  }
}

function forgetOld() {
  entries(PREFIX)
    .filter(([, draft]) => Date.now() - draft.time > KEPT_FOR)
    .forEach(([key]) => forget(key));
}
