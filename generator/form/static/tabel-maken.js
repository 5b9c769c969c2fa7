// The window behind the button Tabel: how many columns and rows.
import { tabled } from "./blokken.js";
import { vraagIn } from "./vragen.js";

const KOLOMMEN = 20;
const RIJEN = 50;

const tot = (most) => (typed) =>
  /^\d{1,3}$/.test(typed) && typed >= 1 && typed <= most ? "" : `Vul een getal in van 1 tot en met ${most}.`;

export async function vraagTabel() {
  const answer = await vraagIn("Tabel", [
    { naam: "kolommen", woord: "Hoeveel kolommen?", waarde: "2", fout: tot(KOLOMMEN) },
    { naam: "rijen", woord: "Hoeveel rijen onder de kop?", waarde: "2", fout: tot(RIJEN) },
  ], { knop: "Tabel maken" });
  return answer && ((...at) => tabled(...at, Number(answer.kolommen), Number(answer.rijen)));
}
