// Sends changes to the server, one after the other, until each is on the disk. What cannot be sent
// now is kept in the browser, and sent again.

import { bewaarConcept, wisConcept } from "./concepten.js";
import { vraagServer } from "./server.js";

const WACHT = 2000; // milliseconds until the next try

// The file is not there, cannot be read or cannot be written: that may be over soon.
const LATER = new Set([404, 423, 500]);

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
  #hapert = false; // what was asked last is asked again later
  #stand = document.getElementById("opgeslagen");

  // hoort.klaar(vraag, antwoord), hoort.botsing(vraag, nu) and hoort.geweigerd(vraag, antwoord, reden)
  // are called for an answer; hoort.stand() says what is true when nothing is on its way, and
  // hoort.rustig() is called as soon as nothing is.
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
    if (eerder >= 0) wisConcept(this.#rij.splice(eerder, 1, vraag)[0]);
    else this.#rij.push(vraag);
    if (this.#hapert) bewaarConcept(vraag);
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
    this.hoort.rustig();
  }

  // Nothing is on its way, or not from here.
  rust() {
    if (!this.#loopt && this.#stand.dataset.stand === "bezig") this.toon(this.hoort.stand());
  }

  // Whether the question has its answer, and need not be asked again.
  async #gelukt(vraag) {
    if (vraag.veld?.isConnected === false) return true; // its item was taken away; the page tells
    const antwoord = await this.#stuur(vraag);
    const inhoud = await antwoord?.json().catch(() => null);
    if (!inhoud) return this.#later("gestopt"); // nobody, or not us: a proxy before a program that stopped
    if (antwoord.status === 423) return this.#later("onleesbaar");
    if (LATER.has(antwoord.status)) {
      return this.#later(`Nog niet opgeslagen. ${inhoud.melding} Wat u typte, blijft bewaard.`);
    }
    this.#hapert = false;
    wisConcept(vraag);
    if (antwoord.ok) {
      this.versie = inhoud.versie;
      this.toon("bezig");
      await this.hoort.klaar(vraag, inhoud);
    } else if (antwoord.status === 409) {
      this.toon("botsing");
      await this.hoort.botsing(vraag, inhoud);
    } else {
      const reden = `Niet opgeslagen. ${inhoud.melding ?? "Dit lukte niet."}`;
      this.toon(reden);
      await this.hoort.geweigerd(vraag, { ...inhoud, status: antwoord.status }, reden);
    }
    return true;
  }

  // All that waits outlives this page now.
  #later(stand) {
    this.#hapert = true;
    this.#rij.forEach(bewaarConcept);
    this.toon(stand);
    return false;
  }

  #stuur({ veld, was, concept, plek, ...rest }) {
    return vraagServer(this.adres, { versie: this.versie, plek: plek(), ...rest });
  }
}
