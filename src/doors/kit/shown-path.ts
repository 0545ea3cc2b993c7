const LONGEST = 200

/**
 * An address as a log may hold it: long numbers, which may be those of a person, and whatever was written by percent
 * signs are left out (SEC-L1); what remains cannot begin a line of its own (ASVS 16.4.1).
 */
export const shownPath = (path: string): string =>
  path
    .replace(/(?:%[0-9a-f]{2}){1,200}/gi, '~')
    .replace(/\d{6,200}/g, '#')
    .replace(/[^\x21-\x7e]/g, '~')
    .slice(0, LONGEST)
