// Asks something of the server, as JSON; null when the server does not answer.
export function vraagServer(adres, inhoud) {
  return fetch(adres, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(inhoud),
  }).catch(() => null);
}
