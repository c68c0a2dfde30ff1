import { callUrl, phoneText } from './phones';

/** A piece of a fact’s words, and where it leads. */
export interface FactPiece {
  readonly text: string;
  readonly href?: string;
}

interface Reach {
  readonly phone?: string | undefined;
  readonly extension?: string | undefined;
  readonly phones?: readonly { label: string; number: string; extension?: string | undefined }[];
  readonly fax?: string | undefined;
  readonly email?: string | undefined;
  readonly mapLink?: string | undefined;
  readonly places?: readonly {
    name: string;
    address: string;
    mapLink?: string | undefined;
    hours?: string | undefined;
  }[];
}

const mapWords = 'map and directions';

const listed = (items: readonly FactPiece[][]): FactPiece[] =>
  items.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: '; ' }, ...pieces]));

const dialed = (number: string, extension?: string): FactPiece => ({
  text: phoneText(number, extension),
  href: callUrl(number, extension),
});

/** Facts that lead somewhere, by name: the ways to reach the practice. */
const linked: Readonly<Record<string, (practice: Reach) => FactPiece[]>> = {
  phone: ({ phone, extension }) => (phone ? [dialed(phone, extension)] : []),
  phones: ({ phones = [] }) =>
    listed(
      phones.map(({ label, number, extension }) => [
        { text: `${label} ` },
        dialed(number, extension),
      ]),
    ),
  fax: ({ fax }) => (fax ? [{ text: phoneText(fax) }] : []),
  email: ({ email }) => (email ? [{ text: email, href: `mailto:${email}` }] : []),
  mapLink: ({ mapLink }) => (mapLink ? [{ text: mapWords, href: mapLink }] : []),
  places: ({ places = [] }) =>
    listed(
      places.map(({ name, address, mapLink, hours }) => [
        { text: `${name}, ${address}` },
        ...(hours ? [{ text: `, ${hours}` }] : []),
        ...(mapLink
          ? [{ text: ' (' }, { text: `${mapWords} to ${name}`, href: mapLink }, { text: ')' }]
          : []),
      ]),
    ),
};

/** A fact in pieces, some of which are links; `undefined` for one that leads nowhere, none while it is not set. */
export const factPieces = (practice: object, id: string): FactPiece[] | undefined =>
  linked[id]?.(practice as Reach);
