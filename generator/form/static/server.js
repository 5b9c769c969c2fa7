// Asks something of the server; null when the server does not answer.
export function vraag(adres, inhoud) {
  return fetch(adres, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(inhoud),
  }).catch(() => null);
}
