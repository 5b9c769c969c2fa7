// Sends changes to the server, one after the other, until each is on the disk. What cannot be sent
// now is kept in the browser, and sent again.

const WACHT = 2000; // milliseconds until the next try

const TEKST = {
  klaar: "Alles is opgeslagen",
  bezig: "Bezig met opslaan…",
  botsing: "Niet opgeslagen: kies welke tekst u wilt bewaren",
  onleesbaar: "Nog niet opgeslagen: het bestand is even niet leesbaar",
  gestopt: "Niet opgeslagen: het programma is gestopt. Start het opnieuw; wat u typte, komt terug.",
};

export class Opslag {
  #rij = [];
  #loopt = false;
  #stand = document.getElementById("opgeslagen");

  // hoort.klaar(vraag, antwoord), hoort.botsing(vraag, nu) and hoort.geweigerd(vraag, antwoord, reden)
  // are called for an answer; hoort.stand() says what is true when nothing is on its way.
  constructor(adres, versie, hoort) {
    this.adres = adres;
    this.versie = versie;
    this.hoort = hoort;
  }

  get bezig() {
    return this.#rij.length > 0;
  }

  // A later text of the same field takes the place of one that was not sent yet.
  vraag(vraag) {
    const eerder = this.#rij.findIndex((een, plaats) =>
      vraag.veld && een.veld === vraag.veld && (plaats > 0 || !this.#loopt));
    if (eerder >= 0) this.#rij[eerder] = vraag;
    else this.#rij.push(vraag);
    this.toon("bezig");
    this.#werk();
  }

  toon(stand) {
    this.#stand.textContent = TEKST[stand] ?? stand;
    this.#stand.dataset.stand = stand;
  }

  async #werk() {
    if (this.#loopt) return;
    this.#loopt = true;
    while (this.#rij.length) {
      const vraag = this.#rij[0];
      if (await this.#gelukt(vraag)) this.#rij.shift();
      else await new Promise((verder) => setTimeout(verder, WACHT));
    }
    this.#loopt = false;
    this.rust();
  }

  // Nothing is on its way, or not from here.
  rust() {
    if (!this.#loopt && this.#stand.dataset.stand === "bezig") this.toon(this.hoort.stand());
  }

  // Whether the question has its answer, and need not be asked again.
  async #gelukt(vraag) {
    const antwoord = await this.#stuur(vraag);
    const inhoud = await antwoord?.json().catch(() => null);
    if (!inhoud) { // nobody answers, or not us: a proxy before a program that stopped
      bewaarConcept(vraag);
      this.toon("gestopt");
      return false;
    }
    if (antwoord.status === 423) {
      this.toon("onleesbaar");
      return false;
    }
    wisConcept(vraag);
    if (antwoord.ok) {
      this.versie = inhoud.versie;
      this.toon("bezig");
      await this.hoort.klaar(vraag, inhoud);
    } else if (antwoord.status === 409) {
      this.toon("botsing");
      await this.hoort.botsing(vraag, inhoud);
    } else {
      const reden = `Niet opgeslagen: ${inhoud.melding ?? "dit lukte niet."}`;
      this.toon(reden);
      await this.hoort.geweigerd(vraag, inhoud, reden);
    }
    return true;
  }

  #stuur({ veld, plek, ...rest }) {
    const inhoud = { versie: this.versie, plek: plek(), ...rest };
    return fetch(this.adres, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(inhoud),
    }).catch(() => null);
  }
}

// What was typed and not sent yet, by where the file stands and the path in it: it outlives a program
// that stopped. Another folder at the same port may have a file of the same name.
const MAP = `rapport:${document.body.dataset.plaats}:`;

function bewaarConcept({ soort, plek, wordt }) {
  if (wordt === undefined) return;
  localStorage.setItem(MAP + JSON.stringify(plek()), JSON.stringify({ soort, wordt }));
}

function wisConcept({ plek, wordt }) {
  if (wordt !== undefined) localStorage.removeItem(MAP + JSON.stringify(plek()));
}

export function concepten() {
  return Object.keys(localStorage).filter((naam) => naam.startsWith(MAP)).map((naam) => ({
    plek: JSON.parse(naam.slice(MAP.length)),
    ...JSON.parse(localStorage.getItem(naam)),
  }));
}
