import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { parse } from 'yaml';
import { edit, editSite, editYaml } from './edit';

const clinician = 'Dana Okafor, MD';

type Value = string | number | readonly Value[] | { readonly [field: string]: Value };
type Facts = Readonly<Record<string, Value>> & { readonly room: Value };

const isRecord = (value: Value): value is { readonly [field: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

/** Each value by its place, so that what the owner's file holds beside it stays. */
const leaves = (value: Value, path: readonly string[] = []): [readonly string[], Value][] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([field, below]) => leaves(below, [...path, field]))
    : [[path, value]];

function fillFacts(root: string, today: string): void {
  const fixture = readFileSync('tests/fixtures/filled-practice.yaml', 'utf8');
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  const days = { today, yesterday };
  const dated = fixture.replace(
    /(?<=: )(?:today|yesterday)\b/g,
    (day) => days[day as keyof typeof days],
  );
  const { room, ...practice } = parse(dated) as Facts;
  for (const [name, facts] of Object.entries({ practice, drawings: { room } }))
    editYaml(join(root, `content/site/${name}.yaml`), (document) => {
      for (const [path, value] of leaves(facts)) document.setIn(path, document.createNode(value));
    });
}

/** The smallest file that a reader's program opens as a PDF: one empty page. */
const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
trailer<</Root 1 0 R>>
`;

function addDocuments(root: string): void {
  mkdirSync(join(root, 'public/documents'), { recursive: true });
  writeFileSync(join(root, 'public/documents/privacy-practices.pdf'), emptyPdf);
}

const portraitSize = { width: 800, height: 1000 };

/** A drawn stand-in of the size of a photo, so that nobody’s face is needed. */
function drawPortrait(color: string): Buffer {
  const { width, height } = portraitSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${color}"/><circle cx="400" cy="390" r="170" fill="#E2B45C"/><path d="M120 1000a280 330 0 0 1 560 0z" fill="#16423F"/></svg>`;
  return new Resvg(svg).render().asPng();
}

/** What a phone notes in a photo: where it was taken. */
const taken = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 31/1 0/1' } };

/** The photos that the invented therapists name, one of them as it comes from a phone. */
async function drawPortraits(root: string): Promise<void> {
  const folder = join(root, 'content/images');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rosa-lindqvist.png'), drawPortrait('#D9E5E0'));
  await sharp(drawPortrait('#F7F4EE')).withExif(taken).toFile(join(folder, 'tom-ashby.jpg'));
}

/** Every page as a clinician would leave it, every help line as whoever compared it would. */
function review(root: string, today: string): void {
  for (const file of globSync(join(root, 'content/pages/**/*.mdx')))
    edit(file, (text) =>
      text
        .replace("reviewedBy: ''", `reviewedBy: ${clinician}`)
        .replace("reviewedOn: ''", `reviewedOn: ${today}`),
    );
  edit(join(root, 'content/site/help-lines.yaml'), (text) =>
    text.replaceAll("verifiedOn: ''", `verifiedOn: ${today}`),
  );
}

/** What `npm run links` writes where every address answers: there may be no network here. */
function noteLinks(root: string, today: string): void {
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports/links.json'), JSON.stringify({ checkedOn: today, links: [] }));
}

/** Turns the content below a folder into that of a practice which is ready to go public, but for the sign-off of the self-screen. */
export async function fillPractice(root: string, today: string): Promise<void> {
  fillFacts(root, today);
  addDocuments(root);
  await drawPortraits(root);
  editSite(root, today);
  review(root, today);
  noteLinks(root, today);
}

/** The owner's switch: while it is set, nothing on the site offers an intake. */
export function closeToNewClients(root: string, waitlist: string): void {
  edit(join(root, 'content/site/practice.yaml'), (text) =>
    text.replace(/waitlist:.*/, `waitlist: ${waitlist}`).replace(/^notice:.*/m, "notice: ''"),
  );
}

export const signOff = ['run', '--silent', 'screening:sign-off', '--', '--by', clinician];
