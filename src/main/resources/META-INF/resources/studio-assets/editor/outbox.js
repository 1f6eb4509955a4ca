/**
 * What leaves the editor and when: after a pause, at the latest every few seconds, one save at a time.
 *
 * The host answers each save with `acknowledge` or `refuse`; until then the text counts as unsaved. A save whose answer
 * does not come is sent again with the same number once the connection is back, so the host must answer a number it has
 * already seen with the same revision.
 */

const PAUSE = 700;
const LIMIT = 5000;
const PATIENCE = 15_000;

export class Outbox {
  /**
   * @param {{snapshot: function(): string, send: function({json, seq, revision}), report: function(string, Object),
   *     hold: function(): boolean, sending: function(), kept: function(): boolean}} host `hold` is true while an input method is composing
   */
  constructor(host) {
    this.host = host;
    this.connected = true;
    this.seq = 0;
    this.reset(null);
  }

  /** A document from the server: nothing is unsaved, nothing is awaited. */
  reset(revision, saved = false) {
    this.revision = revision;
    this.dirty = false;
    this.wanted = false;
    this.inFlight = null;
    this.refused = null;
    this.savedOnce = saved;
    this.stopTimers();
    this.report();
  }

  stopTimers() {
    clearTimeout(this.pause);
    clearTimeout(this.limit);
    clearTimeout(this.patience);
    this.limit = undefined;
  }

  get unsaved() {
    return this.dirty || this.inFlight !== null;
  }

  get state() {
    if (this.refused) return "refused";
    if (this.unsaved && (!this.connected || this.inFlight?.late)) return "offline";
    if (this.inFlight) return "saving";
    if (this.dirty) return "dirty";
    if (!this.connected) return "offline";
    return this.savedOnce ? "saved" : "clean";
  }

  report() {
    const { state } = this;
    this.host.report(state, {
      unsaved: this.unsaved,
      kept: this.host.kept(),
      info: this.refused,
      revision: this.revision,
    });
  }

  /** The document changed. */
  touch() {
    this.dirty = true;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.flush(), PAUSE);
    this.limit ??= setTimeout(() => this.flush(), LIMIT);
    this.report();
  }

  /** Sends now what is unsaved, unless a save is under way; then right after it. `last` does not wait for anything. */
  flush(last = false) {
    if (!this.dirty || this.refused) return;
    clearTimeout(this.pause);
    if (this.host.hold() && !last) {
      this.pause = setTimeout(() => this.flush(), 300);
      return;
    }
    clearTimeout(this.limit);
    this.limit = undefined;
    if (this.inFlight || !this.connected) {
      this.wanted = true;
      return;
    }
    this.seq += 1;
    this.dirty = false;
    this.wanted = false;
    this.inFlight = { seq: this.seq, json: this.host.snapshot(), revision: this.revision, late: false };
    this.host.sending();
    this.transmit();
  }

  transmit() {
    const { seq, json, revision } = this.inFlight;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.loseFaith(), PATIENCE);
    this.report();
    this.host.send({ json, seq, revision });
  }

  again(seq) {
    if (this.inFlight?.seq === seq) this.transmit();
  }

  /** No answer: it counts as offline, and while there seems to be a connection the same save is tried again and again. */
  loseFaith() {
    this.inFlight.late = true;
    this.report();
    this.patience = setTimeout(() => this.connected && this.inFlight && this.transmit(), PATIENCE);
  }

  /** The host has stored save `seq`, and calls that text `revision`. True if that was awaited; what comes next waits. */
  acknowledge(seq, revision) {
    if (this.inFlight?.seq !== seq) return false;
    clearTimeout(this.patience);
    this.inFlight = null;
    this.revision = revision;
    this.savedOnce = true;
    return true;
  }

  /** Goes on after an answer. */
  goOn() {
    this.report();
    if (this.wanted) this.flush();
  }

  /** The host has stored what the text now is, with whatever was unsaved. */
  settle(revision) {
    this.reset(revision, true);
  }

  /** The host did not store save `seq`. It stays unsaved; with `info.retry` it is sent again by itself after a while. */
  refuse(seq, info = {}) {
    if (this.inFlight?.seq !== seq) return false;
    clearTimeout(this.patience);
    this.inFlight = null;
    this.dirty = true;
    if (info.retry) this.pause = setTimeout(() => this.flush(), info.after ?? 5000);
    else this.refused = info;
    this.report();
    return true;
  }

  /** The connection to the host was lost or is back. */
  connection(connected) {
    if (this.connected === connected) return;
    this.connected = connected;
    this.report();
    if (!connected) return;
    if (this.inFlight) {
      this.inFlight.late = false;
      this.transmit();
    } else this.flush();
  }
}

/** Anything small that the server always has. */
const PROBE = new URL("../mark.svg", import.meta.url);
const PROBING = 3000;

/**
 * Calls `changed(connected)` whenever the connection is found lost or back; returns what stops it. Vaadin's own word for
 * it can stay at "reconnecting" for ever although the page works again, so a doubt is settled by asking the server.
 */
export function watchConnection(changed) {
  const store = window.Vaadin?.connectionState;
  const isDoubtful = () => ["connection-lost", "reconnecting"].includes(store?.state);
  let asking = null;
  const stopAsking = () => {
    clearTimeout(asking);
    asking = null;
  };
  const ask = async () => {
    const asked = asking;
    const reached = await fetch(PROBE, { cache: "no-store" }).then(({ ok }) => ok, () => false);
    if (asking !== asked) return;
    changed(reached);
    asking = setTimeout(ask, PROBING);
  };
  const listener = () => {
    stopAsking();
    changed(navigator.onLine && !isDoubtful());
    if (navigator.onLine && isDoubtful()) asking = setTimeout(ask, PROBING);
  };
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  store?.addStateChangeListener?.(listener);
  listener();
  return () => {
    stopAsking();
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
    store?.removeStateChangeListener?.(listener);
  };
}
