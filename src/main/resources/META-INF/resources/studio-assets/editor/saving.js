/** Saving as a whole: the outbox to the server, and the copy in the browser until the server has answered. */

import { Drafts } from "./drafts.js";
import { Outbox } from "./outbox.js";

export class Saving {
  /**
   * @param {{snapshot: function(): ?string, send: function(Object), report: function(string, Object),
   *     hold: function(): boolean, sending: function(), ground: function(): ?string}} host `snapshot` is null when nothing is open
   */
  constructor(host) {
    this.host = host;
    this.drafts = new Drafts();
    this.outbox = new Outbox({ ...host, kept: () => Boolean(this.drafts.key) && this.drafts.works });
  }

  get unsaved() {
    return this.outbox.unsaved;
  }

  get revision() {
    return this.outbox.revision;
  }

  /** A document from the server is shown. */
  opened(revision, draftKey) {
    this.drafts.open(draftKey);
    this.outbox.reset(revision);
  }

  /** Nothing is shown any more; what was typed has been flushed. */
  closed() {
    this.outbox.stopTimers();
    this.drafts.stop();
  }

  /** The host puts another document in the place of what is shown. */
  replaced() {
    this.drafts.drop(this.revision);
  }

  changed() {
    this.outbox.touch();
    this.#keepSoon();
  }

  /** Sends what is unsaved; when the page may go away, also keeps it in the browser. */
  flush(leaving) {
    if (leaving) this.#keep();
    this.outbox.flush(leaving);
  }

  /** @param show called when the answer was awaited, before anything else is sent */
  acknowledge(seq, revision, show) {
    const before = this.revision;
    if (!this.outbox.acknowledge(seq, revision)) return;
    show();
    this.drafts.drop(before);
    if (this.unsaved) this.#keepSoon();
    this.outbox.goOn();
  }

  /** True while an answer is awaited, or nothing more is sent until somebody decides. */
  get busy() {
    return this.outbox.inFlight !== null || this.outbox.refused !== null;
  }

  /** The server has what the text now is. */
  settle(revision) {
    this.drafts.drop(this.revision);
    this.outbox.settle(revision);
  }

  /** Sends save `seq` once more. */
  again(seq) {
    this.outbox.again(seq);
  }

  refuse(seq, info) {
    if (this.outbox.refuse(seq, info)) this.#keep();
  }

  /** The server has moved on to another revision while the text stayed the same. */
  moveTo(revision) {
    if (revision === this.revision) return;
    this.drafts.drop(this.revision);
    this.outbox.revision = revision;
    this.#keep();
  }

  /** The connection was lost or is back; what is unsaved lies in the browser before anybody says so. */
  connection(connected) {
    if (!connected) this.#keep();
    this.outbox.connection(connected);
  }

  #keepSoon() {
    const { snapshot, ground } = this.host;
    this.drafts.keepSoon(this.revision, { snapshot, ground, notKept: () => this.outbox.report() });
  }

  #keep() {
    const json = this.unsaved ? this.host.snapshot() : null;
    if (json !== null) this.drafts.keep(this.revision, json, this.host.ground());
  }
}
