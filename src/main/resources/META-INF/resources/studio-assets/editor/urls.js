/** Which addresses may stand in a lesson: http, https, mailto, and files beside it. */

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igshid|spm)$/i;

function tidy(address) {
  // Browsers skip control characters and outer spaces, so "java\nscript:" is a scheme to them.
  return String(address ?? "").replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]+/g, "");
}

function scheme(address) {
  const found = SCHEME.exec(address);
  return found ? found[1].toLowerCase() : null;
}

function isRelative(address) {
  return scheme(address) === null && !/^[\\/]{2}/.test(address) && !address.includes("\\");
}

/** The address if a link may lead there, otherwise null. */
export function safeHref(address) {
  const clean = tidy(address);
  const allowed = clean !== "" && (isRelative(clean) || ["http", "https", "mailto"].includes(scheme(clean)));
  return allowed
    ? String(address)
        .trim()
        .replace(/[\u0000-\u001f]+/g, "")
    : null;
}

/** True for the name of a file beside the lesson: one that leads nowhere else. */
export function isFileName(name) {
  return typeof name === "string" && /^[^./\\:*?"<>|#%&{}\p{C}][^/\\:*?"<>|#%&{}\p{C}]*$/u.test(name);
}

/** What somebody typed as a link, with the scheme they left out; null if it may not stand in a lesson. */
export function typedHref(text) {
  const typed = String(text ?? "").trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  if (/^(www\.|[\w-]+(\.[\w-]+)*\.(com|org|net|edu|gov|int|info|io|dev|cn|uk|de|fr|eu)(?=[/?#:]|$))/i.test(typed)) {
    return safeHref(`https://${typed}`);
  }
  return safeHref(typed);
}

/** A pasted link without what only tells others who clicked it. */
export function untracked(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url") {
    const target = url.searchParams.get("q") ?? url.searchParams.get("url");
    if (target) return untracked(target);
  }
  const followers = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (followers.length === 0) return address;
  followers.forEach((name) => url.searchParams.delete(name));
  return url.href;
}
