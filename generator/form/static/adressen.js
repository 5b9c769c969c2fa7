// Where a pasted link leads: only to the web or to a mailbox, and without detours.

// Addresses by way of which a mail program or a search engine leads on, and where the real one is.
const DETOURS = [
  { host: /\.safelinks\.protection\.outlook\.com$/, in: "url" },
  { host: /^www\.google\.(?:com|nl)$/, path: "/url", in: "q" },
];

// The address as our Markdown takes it, or nothing.
export function targetOf(href) {
  const address = direct(href.trim());
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return bracketed(address);
  if (!/^https?:\/\/[^/?#\s]/i.test(address)) return "";
  const url = parsed(address);
  return url && url.port !== "0"
    ? bracketed(/[\s<>\\"^`{|}]/.test(address) ? url.href : address)
    : "";
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function direct(address) {
  const url = parsed(address);
  const detour =
    url &&
    DETOURS.find((one) => one.host.test(url.hostname) && (!one.path || one.path === url.pathname));
  return (detour && url.searchParams.get(detour.in)) || address;
}

// A bracket without its other half would end the link (CommonMark 6.3).
function bracketed(address) {
  let depth = 0;
  for (const sign of address) {
    depth += { "(": 1, ")": -1 }[sign] ?? 0;
    if (depth < 0) break;
  }
  return depth === 0 ? address : address.replace(/[()]/g, "\\$&");
}
