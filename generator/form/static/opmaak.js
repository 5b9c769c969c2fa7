export function geefKnoppen() {}
