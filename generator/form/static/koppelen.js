// The window behind the button Link: which words, and to which address.
import { linkAround, linkedAs, unlinked } from "./blokken.js";
import { vraagIn } from "./vragen.js";

const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i; // not the port of vws.nl:8080
const KNOWN = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s@]+@[^\s@]+)/i;
const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;

export async function vraagLink(text, start, end) {
  const link = linkAround(text, start, end);
  const chosen = text.slice(start, end).trim().replaceAll(/\s*\n\s*/g, " ");
  const isAddress = KNOWN.test(chosen) && !/\s/.test(chosen);
  const velden = [
    {
      naam: "woorden",
      woord: "Welke woorden?",
      uitleg: "Deze woorden staan in de tekst. Vult u niets in, dan staat het adres er.",
      waarde: link ? plain(link[1]) : isAddress ? "" : chosen,
    },
    {
      naam: "adres",
      woord: "Naar welk adres?",
      uitleg: "Van een webpagina, zoals www.rijksoverheid.nl, of van een e-mail.",
      waarde: link ? link[2] : isAddress ? chosen : "",
      fout: (typed) => addressOf(typed).fout,
    },
  ];
  const answer = await vraagIn("Link", velden, {
    knop: link ? "Link veranderen" : "Link maken",
    weg: link ? "Link weghalen" : "",
  });
  if (answer === "weg") return unlinked;
  if (!answer) return null;
  const { adres } = addressOf(answer.adres);
  return (...at) => linkedAs(...at, written(answer.woorden || answer.adres), adres);
}

const plain = (words) => words.replace(/\\([[\]])/g, "$1");
const written = (words) => words.replace(/(\\.)|[[\]]/g, (sign, escaped) => escaped ?? `\\${sign}`);

// What somebody typed as an address that may stand in a text; or why it is none.
export function addressOf(typed) {
  if (!typed) return { fout: "Vul een adres in." };
  if (/\s/.test(typed)) return { fout: "In een adres staan geen spaties." };
  const guess = MAIL.test(typed) ? `mailto:${typed}` : `https://${typed}`;
  const full = SCHEME.test(typed) ? typed : guess;
  if (!KNOWN.test(full)) return { fout: "Dit kan niet: een adres begint met https://, http:// of mailto:." };
  return { adres: full.replaceAll("(", "%28").replaceAll(")", "%29"), fout: "" };
}
