/**
 * Full-width digits and letters, and dashes, as half-width ones; every kind of blank, also one without width, as a
 * space. One unit for one unit, so that places stay.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＠．]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−－]/g, '-')
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
