// Whether a text has all words that somebody looks for, in any order.
export function heeftWoorden(tekst, gezocht) {
  const waarin = tekst.toLowerCase();
  return gezocht.toLowerCase().split(/\s+/).every((woord) => waarin.includes(woord));
}
