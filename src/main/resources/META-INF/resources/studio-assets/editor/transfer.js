/** Sends files to the server, with progress, and turns what goes wrong into words. */

/** Why a file was not stored, as a text for people. */
export class UploadRefused extends Error {}

export class Transfer {
  /** @param {{t: Function, stored: Function}} host `stored` hears of each file the server has */
  constructor(host) {
    this.host = host;
    this.url = null;
    this.headers = {};
    this.limit = 20 * 1024 * 1024;
    this.running = 0;
  }

  /**
   * @param {Blob} file what to send, under `name`
   * @param {function(number)} progress hears the part that is sent, 0 to 1
   * @returns {{stored: Promise<{name, sha, url, width, height}>, abort: Function}} rejects with UploadRefused
   */
  send(file, name, progress) {
    const request = new XMLHttpRequest();
    const stored = new Promise((resolve, reject) => {
      const refuse = (key, ...values) => reject(new UploadRefused(this.host.t(key, ...values)));
      if (!this.url) return refuse("upload.impossible");
      if (file.size > this.limit) return refuse("upload.tooLarge", megabytes(this.limit));
      request.upload.addEventListener(
        "progress",
        (event) => event.lengthComputable && progress(event.loaded / event.total),
      );
      request.addEventListener("load", () => {
        const answer = parsed(request.responseText);
        if (request.status >= 200 && request.status < 300 && answer.name) resolve(answer);
        else if (answer.message ?? answer.detail) reject(new UploadRefused(answer.message ?? answer.detail));
        else refuse(reason(request.status), megabytes(this.limit));
      });
      request.addEventListener("error", () => refuse("upload.offline"));
      request.addEventListener("timeout", () => refuse("upload.offline"));
      request.addEventListener("abort", () => refuse("upload.stopped"));
      request.open("POST", this.url);
      request.setRequestHeader("Accept", "application/json");
      Object.entries(this.headers).forEach(([header, value]) => request.setRequestHeader(header, value));
      const body = new FormData();
      body.append("file", file, name);
      this.running += 1;
      request.addEventListener("loadend", () => (this.running -= 1));
      return request.send(body);
    });
    stored.then(this.host.stored, () => {});
    return { stored, abort: () => request.abort() };
  }
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function reason(status) {
  if (status === 413) return "upload.tooLarge";
  if (status === 415 || status === 422 || status === 400) return "upload.wrongKind";
  if (status === 401 || status === 403) return "upload.notAllowed";
  return "upload.failed";
}

function megabytes(bytes) {
  return String(Math.round(bytes / 1024 / 1024));
}

/** The bytes of a `data:` address as a file, or null if it is not one of a picture. */
export function fileFromData(address) {
  const found = /^data:(image\/[a-z0-9.+-]+)((?:;[^,;]*)*),(.*)$/is.exec(address);
  if (!found) return null;
  const [, type, parameters, body] = found;
  try {
    const text = /;base64/i.test(parameters) ? atob(body.replace(/\s+/g, "")) : decodeURIComponent(body);
    const bytes = /;base64/i.test(parameters)
      ? Uint8Array.from(text, (letter) => letter.charCodeAt(0))
      : new TextEncoder().encode(text);
    return new File([bytes], `picture.${type.slice(6).replace("svg+xml", "svg").replace("jpeg", "jpg")}`, { type });
  } catch {
    return null;
  }
}
