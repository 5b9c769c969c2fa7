// The bullets that our program reads as points: those of generator/markdown/bullets.py.
export const BULLETS = "•‣▪▫▸◦●○■□◆◇➢➤❖∙·\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d";
