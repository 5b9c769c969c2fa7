// A Word file that somebody chooses, or drops anywhere on the page.

const EINDE = ".docx";

export const GEEN_WORD = "Kies een Word-bestand (.docx).";
export const SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function isWord(bestand) {
  return bestand.name.toLowerCase().endsWith(EINDE);
}

export function bijNeerzetten(doe) {
  document.addEventListener("dragover", (gebeurtenis) => gebeurtenis.preventDefault());
  document.addEventListener("drop", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    doe(gebeurtenis.dataTransfer);
  });
}
